import { describe, expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { password } from '#server/testing/people.ts'
import { testHost, testSettings } from '#server/testing/test-host.ts'

const time = { now: new Date('2026-11-24T02:00:00Z') }
const slept: number[] = []
const clock = { now: () => time.now, sleep: (ms: number) => Promise.resolve(void slept.push(ms)) }
const { call } = testHost(testDatabase(), { clock, settings: testSettings({ trustProxy: true }) })

const attempt = async (username: string, secret: string, address: string) => {
  const { status, headers } = await call('nobody', 'POST', '/sala/v1/session', {
    body: { username, password: secret },
    headers: { 'X-Forwarded-For': `1.2.3.4, ${address}` },
  })
  return { status, wait: headers.get('retry-after') }
}
const wrong = async (username: string, address: string, times: number): Promise<number[]> => {
  const statuses = []
  for (let i = 0; i < times; i++) statuses.push((await attempt(username, 'wrong', address)).status)
  return statuses
}

describe('guessing a password', () => {
  test('ends after ten failures for that account from that address, and only there', async () => {
    expect(await wrong('sales', '10.0.0.1', 10)).toEqual(Array(10).fill(401))
    const refused = await attempt('sales', password, '10.0.0.1')
    expect(refused.status).toBe(429)
    expect(Number(refused.wait)).toBeGreaterThan(800)
    expect((await attempt('sales', password, '10.0.0.2')).status).toBe(200)
    expect((await attempt('teammate', password, '10.0.0.1')).status).toBe(200)
  })

  test('may begin again after a quarter of an hour', async () => {
    await wrong('manager', '10.0.0.3', 10)
    expect((await attempt('manager', password, '10.0.0.3')).status).toBe(429)
    time.now = new Date(time.now.getTime() + 15 * 60_000)
    expect((await attempt('manager', password, '10.0.0.3')).status).toBe(200)
  })

  test('many accounts from one address ends after fifty', async () => {
    for (let i = 0; i < 50; i++) expect((await attempt(`user${i}`, 'wrong', '10.0.0.4')).status).toBe(401)
    expect((await attempt('admin', password, '10.0.0.4')).status).toBe(429)
    expect((await attempt('admin', password, '10.0.0.5')).status).toBe(200)
  })

  test('at once counts as often as one after the other', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => attempt('outsider', 'wrong', '10.0.0.6')))
    expect(all.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(all.filter(({ status }) => status === 429)).toHaveLength(10)
  })

  test('makes the account slower from everywhere, never closed', async () => {
    slept.length = 0
    for (let i = 0; i < 12; i++) await attempt('support', 'wrong', `10.1.0.${i}`)
    expect(slept).toEqual([0, 0, 0, 100, 200, 400, 800, 1600, 2000, 2000, 2000, 2000])
    expect((await attempt('support', password, '10.2.0.1')).status).toBe(200)
    slept.length = 0
    await attempt('support', password, '10.2.0.1')
    expect(slept).toEqual([0])
  })

  test('a good sign-in is not held against the address', async () => {
    for (let i = 0; i < 60; i++) expect((await attempt('admin', password, '10.0.0.7')).status).toBe(200)
  })
})

test('an unknown user takes as long as a wrong password', async () => {
  const timed = async (username: string, address: string): Promise<number> => {
    const start = performance.now()
    await attempt(username, 'wrong', address)
    return performance.now() - start
  }
  const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
  const [known, unknown]: [number[], number[]] = [[], []]
  for (let i = 0; i < 25; i++) {
    known.push(await timed('teammate', `10.3.0.${i}`))
    unknown.push(await timed(`nobody${i}`, `10.3.1.${i}`))
  }
  // the figure to hold is 10 %; a shared machine needs room
  expect(median(unknown) / median(known)).toBeGreaterThan(0.7)
  expect(median(unknown) / median(known)).toBeLessThan(1.4)
})
