import { beforeAll, expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { saved } from '#server/testing/customers.ts'
import { enquire } from '#server/testing/enquiry.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

beforeAll(async () => {
  for (let i = 1; i <= 7; i++) await saved(host, { customerCode: `c${i}`, customerState: i < 6 ? 1 : 2 })
})

test('Total-Count is that of all matching rows, on every page; Sala-After is missing on the last', async () => {
  const first = await enquire(host, { pageLength: 3 })
  expect([first.codes, first.total]).toEqual([['c1', 'c2', 'c3'], 7])
  const second = await enquire(host, { pageLength: 3, sala: { after: first.after ?? '' } })
  expect([second.codes, second.total]).toEqual([['c4', 'c5', 'c6'], 7])
  const last = await enquire(host, { pageLength: 3, sala: { after: second.after ?? '' } })
  expect([last.codes, last.total, last.after]).toEqual([['c7'], 7, undefined])
})

test('a page that ends with the list has no Sala-After', async () => {
  expect((await enquire(host, { pageLength: 7 })).after).toBeUndefined()
  expect((await enquire(host, { pageLength: 2, states: 2 })).after).toBeUndefined()
})

test('skip passes rows over, as far as there are any', async () => {
  expect((await enquire(host, { pageLength: 2, skip: 4 })).codes).toEqual(['c5', 'c6'])
  expect(await enquire(host, { skip: 10_000_000, states: 1 })).toMatchObject({ codes: [], total: 5 })
})

test('count: false leaves the total out', async () => {
  for (const states of [1, null] as const)
    expect((await enquire(host, { states, sala: { count: false } })).total).toBeUndefined()
})

test('a total counts what was just written', async () => {
  const body = { keyword: 'พึ่งเขียน' }
  for (const total of [0, 1, 2]) {
    expect(await enquire(host, body)).toMatchObject({ total })
    await saved(host, { customer2ndName: 'พึ่งเขียน', customerState: 3 })
  }
})

test('a cursor of another filter, of another order, or of nothing is refused', async () => {
  const { after = '' } = await enquire(host, { pageLength: 1, states: 1, orderBy: 'customerName' })
  expect((await enquire(host, { states: 1, orderBy: 'customerName', sala: { after } })).status).toBe(200)
  const others = [
    { states: 2, orderBy: 'customerName', sala: { after } },
    { states: 1, sala: { after } },
    { states: 1, orderBy: 'customerName', sala: { after: 'bm90aGluZw' } },
    { states: 1, orderBy: 'customerName', sala: { after: after.slice(0, -6) } },
  ] as const
  for (const body of others) {
    const { status, json } = await enquire(host, body)
    expect([status, json]).toMatchObject([400, { errors: [{ field: 'sala.after' }] }])
  }
})

test.each([{ pageLength: 0 }, { pageLength: 501 }, { skip: -1 }, { pageLength: 1.5 }])(
  'a page of %j is refused',
  async (body) => {
    expect((await enquire(host, body)).status).toBe(400)
  },
)
