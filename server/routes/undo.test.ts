import { expect, test } from 'vitest'
import { z } from 'zod'

import { Customer } from '#contract/customer/customer.ts'
import { CustomerEvent } from '#contract/customer/events.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { aName, saved, write } from '#server/testing/customers.ts'
import { historyOf, newest, undo } from '#server/testing/history.ts'
import { testHost, type TestHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

const read = async (customerCode: string) => {
  const { data } = await host.call('admin', 'GET', `/v3/customers/${customerCode}`)
  const { dateModified: _at, ...customer } = Customer.parse(data)
  return customer
}

test('an update goes back, fields that it did not write stay, and the undo of the undo does it again', async () => {
  const first = await saved(host, { customerNote: 'เดิม', customerPhone: '02', customerTags: ['A'] })
  const { customerCode, customerName } = first
  await write(host, { customerCode, customerName, customerNote: 'ใหม่', customerTags: ['A', 'B'] })
  const change = await newest(host, customerCode)
  await write(host, { customerCode, customerName, customerPhone: '03' })
  const [back] = await undo(host, [change])
  expect(back).toMatchObject({ changeId: change, done: true, reason: null })
  expect(await read(customerCode)).toMatchObject({
    customerNote: 'เดิม',
    customerTags: ['A'],
    customerPhone: '03',
  })
  const [again] = await undo(host, [back?.undoId ?? 0])
  expect(again).toMatchObject({ done: true })
  expect(await read(customerCode)).toMatchObject({ customerNote: 'ใหม่', customerTags: ['A', 'B'] })
})

test('an undo counts the version up, so that a form that was open before is told', async () => {
  const { customerCode, customerName } = await saved(host)
  const { headers } = await write(host, { customerCode, customerName, customerNote: 'ก' })
  await undo(host, [await newest(host, customerCode)])
  const ifMatch = { headers: { 'If-Match': headers.get('etag') ?? '' } }
  expect((await write(host, { customerCode, customerName, customerNote: 'ข' }, ifMatch)).status).toBe(412)
})

test('what somebody changed later is not overwritten: refused, with who did it', async () => {
  const { customerCode, customerName } = await saved(host, { owners: ['E003'] })
  await write(host, { customerCode, customerName, customerNote: 'หนึ่ง' }, { as: 'sales' })
  const change = await newest(host, customerCode)
  await write(host, { customerCode, customerName, customerNote: 'สอง' }, { as: 'manager' })
  const newer = await newest(host, customerCode)
  expect(await undo(host, [change], 'sales')).toEqual([
    {
      changeId: change,
      change: expect.objectContaining({ changeId: change, by: 'E003', version: 2 }),
      done: false,
      undoId: null,
      reason: 'manager ทดสอบ changed this later',
      hurdle: 'newer',
      newer: expect.objectContaining({ changeId: newer, by: 'E002', version: 3, fields: ['customerNote'] }),
    },
  ])
  expect(await read(customerCode)).toMatchObject({ customerNote: 'สอง' })
  expect((await undo(host, [change, newer])).map(({ done }) => done)).toEqual([true, true])
  expect(await read(customerCode)).toMatchObject({ customerNote: null })
})

test('of two undos of one change at once one wins, and the other is told', async () => {
  const { customerCode, customerName } = await saved(host)
  await write(host, { customerCode, customerName, customerNote: 'ก' })
  const change = await newest(host, customerCode)
  const results = (await Promise.all(Array.from({ length: 8 }, () => undo(host, [change])))).flat()
  expect(results.filter(({ done }) => done)).toHaveLength(1)
  for (const lost of results.filter(({ done }) => !done)) {
    expect(lost).toMatchObject({ reason: 'This is undone already', hurdle: 'undone' })
  }
  expect(await historyOf(host, customerCode)).toHaveLength(3)
})

test('a creation that is undone leaves nothing to read, its number used and its name free; its undo brings it back', async () => {
  const customer = await saved(host, { customerTaxNo: '0105500000001' })
  const { customerCode, customerName, customerId } = customer
  const [gone] = await undo(host, [await newest(host, customerCode)])
  expect(gone).toMatchObject({ done: true })
  const statuses = await Promise.all(
    [
      `/v3/customers/${customerCode}`,
      `/v3/customers/id/${customerId}`,
      `/v3/customers/name/${customerName}`,
      `/sala/v1/customers/${customerCode}/files`,
    ].map(async (path) => (await host.call('admin', 'GET', path)).status),
  )
  expect(new Set(statuses)).toEqual(new Set([404]))
  const exists = await host.call('admin', 'POST', '/v3/customers/existence', {
    body: { customerCode, customerName },
  })
  expect(JSON.stringify(exists.json)).not.toContain(customerId)
  expect((await write(host, { customerCode, customerName })).status).toBe(400)
  const other = await saved(host, { customerName })
  expect(other.customerCode).not.toBe(customerCode)
  const [refused] = await undo(host, [gone?.undoId ?? 0])
  expect(refused).toMatchObject({
    done: false,
    reason: `This name belongs to customer ${other.customerCode}.`,
  })
  await write(host, { customerCode: other.customerCode, customerName: aName() })
  expect(await undo(host, [gone?.undoId ?? 0])).toMatchObject([{ done: true }])
  const { dateModified: _at, ...before } = customer
  expect(await read(customerCode)).toEqual(before)
})

const Events = z.array(CustomerEvent)
const eventsOf = async ({ call }: TestHost, customerCode: string) =>
  Events.parse((await call('admin', 'GET', `/v1/customerEvent/filter?customerCode=${customerCode}`)).data)

test('an event that was deleted comes back with its id; the creation of a customer with one stays', async () => {
  const { customerCode } = await saved(host)
  const creation = await newest(host, customerCode)
  const body = { eventName: 'ต่ออายุ', eventType: 3, eventDate: '2026-12-01', customerCode }
  await host.call('admin', 'POST', '/v1/customerEvent', { body })
  const before = await eventsOf(host, customerCode)
  expect(await undo(host, [creation])).toMatchObject([{ done: false, hurdle: 'newer' }])
  await host.call('admin', 'DELETE', `/v1/customerEvent/${before[0]?.eventId}`)
  expect(await eventsOf(host, customerCode)).toEqual([])
  expect(await undo(host, [await newest(host, customerCode)])).toMatchObject([{ done: true }])
  expect(await eventsOf(host, customerCode)).toEqual(before)
})

test('an undo keeps the rules: a name that somebody has by now is refused, all else of the call goes on', async () => {
  const [a, b] = [await saved(host), await saved(host, { customerNote: 'ก' })]
  await write(host, { customerCode: a.customerCode, customerName: aName() })
  await write(host, { customerCode: b.customerCode, customerName: b.customerName, customerNote: 'ข' })
  const thief = await saved(host, { customerName: a.customerName })
  const ids = [await newest(host, a.customerCode), await newest(host, b.customerCode), 999_999_999]
  expect(await undo(host, ids)).toMatchObject([
    { done: false, reason: `This name belongs to customer ${thief.customerCode}.` },
    { done: true },
    { done: false, reason: 'There is no such change' },
  ])
})
