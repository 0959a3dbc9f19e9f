import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { profile, profiles } from './profiles.ts'
import { createFaultProxy } from './proxy.ts'
import type { Rule } from './rules.ts'
import { startWorld, type World } from './test-api.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
beforeEach(() => world.clean())
afterAll(() => world.stop())

const ctl = (method: string, path: string, value?: unknown) =>
  fetch(`${world.base}/__faults${path}`, { method, ...(value ? { body: JSON.stringify(value) } : {}) })

test('a test changes the weather and reads what happened through the control endpoint', async () => {
  const mine = { id: 'mine', match: { path: '^/x' }, fault: { mode: 'html' } }
  const put = await ctl('PUT', '', { profile: 'ratelimit', seed: 3, rules: [mine] })
  expect(await put.json()).toEqual({ ok: true, seed: '3', rules: 2 })
  expect((await world.get('/x')).status).toBe(502)
  expect(await (await ctl('GET', '')).json()).toMatchObject({
    seed: '3',
    rules: [{}, { id: 'mine', hits: 1 }],
  })
  const one = { id: 'one', times: 1, fault: { mode: 'status', code: 401 } }
  expect(await (await ctl('POST', '/rules', one)).json()).toMatchObject({ id: 'one' })
  expect((await world.get('/y')).status).toBe(401)
  expect((await world.get('/y')).status).toBe(200)
  expect(await (await ctl('GET', '/log')).json()).toMatchObject([{}, { faults: ['status'] }, { faults: [] }])
  expect(await (await ctl('GET', '/stats')).json()).toMatchObject({ requests: 3, faulted: 2 })
  await ctl('DELETE', '/rules')
  await ctl('DELETE', '/log')
  expect(world.proxy.log()).toEqual([])
  expect((await world.get('/x')).status).toBe(200)
})

test('a wrong wish is refused and changes nothing', async () => {
  world.proxy.setRules([{ fault: { mode: 'status', code: 418 } }])
  expect((await ctl('PUT', '', { profile: 'none-such' })).status).toBe(400)
  expect((await ctl('PUT', '', { rules: [{ fault: { mode: 'zap' } }] })).status).toBe(400)
  expect((await ctl('GET', '/nope')).status).toBe(404)
  expect((await world.get('/x')).status).toBe(418)
})

test('a made-up reply is readable by a page of another origin, or not, as the rule says', async () => {
  const headers = { origin: 'http://spa.test' }
  world.proxy.setRules([{ fault: { mode: 'status', code: 429, retryAfter: 1 } }])
  const readable = (await world.get('/a', { headers })).headers
  expect(readable.get('access-control-allow-origin')).toBe('http://spa.test')
  expect(readable.get('access-control-expose-headers')).toContain('Retry-After')
  world.proxy.setRules([{ fault: { mode: 'status', code: 502, cors: false } }])
  expect((await world.get('/a', { headers })).headers.get('access-control-allow-origin')).toBeNull()
})

test('a preflight passes unless a rule names it', async () => {
  world.proxy.setRules([{ fault: { mode: 'drop' } }])
  expect((await world.get('/a', { method: 'OPTIONS' })).status).toBe(204)
  world.proxy.setRules(profile('outage'))
  await expect(world.get('/a', { method: 'OPTIONS' })).rejects.toThrow()
})

test('the log holds no token, no key and no body', async () => {
  const headers = {
    authorization: 'Bearer AAA.BBB',
    'ocp-apim-subscription-key': 'SUBKEY1',
    'idempotency-key': 'KEY-9',
  }
  await (await world.post({ secretName: 'มานี' }, headers)).text()
  const text = JSON.stringify(world.proxy.log())
  for (const secret of ['AAA.BBB', 'SUBKEY1', 'KEY-9', 'มานี', 'secretName'])
    expect(text).not.toContain(secret)
  expect(world.lastEntry().bodyHash).toMatch(/^[0-9a-f]{12}$/)
  expect(world.lastEntry().idempotencyKey).toMatch(/^[0-9a-f]{12}$/)
})

test('an unreachable API is a 502, an oversized body a 413', async () => {
  const gone = await startWorld()
  await gone.stop()
  const proxy = createFaultProxy({ target: gone.target, maxBody: 1_000 })
  const base = `http://127.0.0.1:${await proxy.listen()}`
  expect((await fetch(`${base}/x`)).status).toBe(502)
  expect((await fetch(`${base}/x`, { method: 'POST', body: 'a'.repeat(2_000) })).status).toBe(413)
  await proxy.close()
})

test('a client that leaves harms nothing', async () => {
  world.proxy.setRules([{ fault: { mode: 'latency', ms: 200 } }])
  await expect(world.get('/a', { signal: AbortSignal.timeout(50) })).rejects.toThrow()
  await expect.poll(() => world.lastEntry().told).toBe('client-gone')
  world.proxy.setRules([])
  expect((await world.get('/a')).status).toBe(200)
})

/** The same faults in less time. */
const quickened = (rule: Rule): Rule => {
  const faults = [rule.fault].flat().map((fault) => {
    if (fault.mode === 'latency') return { ...fault, ms: 2, jitter: 1 }
    if (fault.mode === 'throttle') return { ...fault, bps: 1_000_000 }
    return fault.mode === 'hold' ? { ...fault, ms: 30 } : fault
  })
  return { ...rule, fault: faults }
}

test.each(Object.keys(profiles))(
  'the profile "%s" runs 60 mixed requests without the proxy itself failing',
  async (name) => {
    world.proxy.setRules(profile(name).map(quickened))
    const one = (n: number) => (n % 3 === 0 ? world.post({ n }) : world.get(`/v3/customers/${n}`))
    const done = await Promise.allSettled(
      Array.from({ length: 60 }, (_, n) => one(n).then((reply) => reply.text())),
    )
    expect(done).toHaveLength(60)
    // a browser, and Node, may send a request again when a kept connection breaks
    expect(world.proxy.log().length).toBeGreaterThanOrEqual(60)
    await expect.poll(() => world.proxy.log().every(({ told }) => told !== null)).toBe(true)
  },
)

/** 100 creates, each tried until it is answered; with one key for all tries of a create, or without. */
async function createAll(safe: boolean) {
  world.clean()
  world.proxy.setRules([
    ...profile('lossy-writes'),
    { id: 'twice', match: { method: 'POST' }, p: 0.1, fault: { mode: 'replay' } },
    { id: 's503', match: { method: 'POST' }, p: 0.1, fault: { mode: 'status', code: 503 } },
  ])
  world.proxy.setSeed(5)
  for (let n = 0; n < 100; n += 1) {
    const headers: Record<string, string> = safe ? { 'idempotency-key': randomUUID() } : {}
    for (let answered = false; !answered;) {
      answered = await world.post({ n }, headers).then(
        ({ ok }) => ok,
        () => false,
      )
    }
  }
  const created = new Set(world.store.rows.map(({ n }) => n)).size
  return { lost: 100 - created, duplicates: world.store.rows.length - created }
}

test('it tells a naive client from a safe one', async () => {
  expect((await createAll(false)).duplicates).toBeGreaterThan(25)
  expect(await createAll(true)).toEqual({ lost: 0, duplicates: 0 })
}, 30_000)

test('the command starts, serves, and stops on SIGTERM', async () => {
  const args = ['--import', 'tsx', 'tools/faults/main.ts', '--target', world.target, '--port', '0']
  const child = spawn(process.execPath, [...args, '--profile', 'ratelimit'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const { listening } = JSON.parse(String(line))
  expect((await fetch(`http://127.0.0.1:${listening}/a`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
}, 20_000)
