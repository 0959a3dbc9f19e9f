import { expect, test } from 'vitest'
import { z } from 'zod'

import { CustomerEvent } from '#contract/customer/events.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { errorsOf, saved } from '#server/testing/customers.ts'
import type { Somebody } from '#server/testing/people.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

const anEvent = (customerCode: string, more: object = {}) => ({
  eventName: 'ต่อสัญญา',
  eventType: 3,
  eventDate: '2026-03-01T10:00:00',
  customerCode,
  ...more,
})
const add = (body: object, as: Somebody = 'admin') => host.call(as, 'POST', '/v1/customerEvent', { body })
const list = (query: string) => host.call('sales', 'GET', `/v1/customerEvent/filter?${query}`)
const namesOf = (data: unknown) =>
  z
    .array(CustomerEvent)
    .parse(data)
    .map(({ eventName }) => eventName)

test('an event is added, changed, listed and removed; a second removal is a 404', async () => {
  const { customerCode, customerId } = await saved(host)
  const added = CustomerEvent.parse((await add(anEvent(customerCode, { description: 'ปีที่ 2' }))).data)
  expect(added).toMatchObject({ eventDate: '2026-03-01T10:00:00+0700', customerId: Number(customerId) })
  const path = `/v1/customerEvent/${added.eventId}`
  const changed = await host.call('admin', 'PUT', path, {
    body: anEvent(customerCode, { eventName: 'เลื่อน' }),
  })
  expect(changed.data).toEqual({
    eventId: added.eventId,
    eventName: 'เลื่อน',
    eventDate: added.eventDate,
    eventType: 3,
    description: null,
  })
  expect(namesOf((await list(`customerCode=${customerCode}`)).data)).toEqual(['เลื่อน'])
  expect((await host.call('admin', 'DELETE', path)).data).toBe(true)
  expect((await host.call('admin', 'DELETE', path)).status).toBe(404)
})

test.each([
  '2026-03-01T10:00:00',
  '2026-03-01 10:00',
  '2026-03-01T10:00:00+07:00',
  '2026-03-01T10:00:00.000+0700',
  '2026-03-01T03:00:00Z',
])('every form of a date-time is read, without a zone as of Bangkok: %s', async (eventDate) => {
  const { customerCode } = await saved(host)
  expect((await add(anEvent(customerCode, { eventDate }))).data).toMatchObject({
    eventDate: '2026-03-01T10:00:00+0700',
  })
})

test('R22: an event needs a customer that exists and a known type; all that is wrong is named', async () => {
  const refused = await add(anEvent('nobody', { eventType: 99_999_999_999, eventDate: '2569-03-01' }))
  expect([refused.status, errorsOf(refused)]).toMatchObject([
    400,
    [{ field: 'eventDate' }, { field: 'eventType' }, { field: 'customerCode' }],
  ])
  const { eventName: _, ...nameless } = anEvent('nobody', { eventType: 99_999_999_999 })
  expect(errorsOf(await add(nameless))).toMatchObject([
    { field: 'eventName' },
    { field: 'eventType' },
    { field: 'customerCode' },
  ])
})

test('an event without a name is refused', async () => {
  const { customerCode } = await saved(host)
  expect(errorsOf(await add(anEvent(customerCode, { eventName: ' ' })))).toMatchObject([
    { field: 'eventName' },
  ])
})

test('R22: events of an unknown customer are a 404, of a customer without events an empty list', async () => {
  expect((await list('customerCode=nobody')).status).toBe(404)
  const { customerCode } = await saved(host)
  const { data, headers } = await list(`customerCode=${customerCode}`)
  expect([data, headers.get('total-count')]).toEqual([[], '0'])
})

test('events come by date; both ends of a range count, a day from its first to its last moment, in any case of letters', async () => {
  const { customerCode } = await saved(host)
  const days = { c: '2026-03-31T23:59:59', a: '2026-03-01', b: '2026-03-15T00:00', d: '2026-04-01T00:00' }
  for (const [eventName, eventDate] of Object.entries(days))
    await add(anEvent(customerCode, { eventName, eventDate, eventType: eventName === 'b' ? 1 : 2 }))
  const names = async (query: string) => namesOf((await list(`customerCode=${customerCode}${query}`)).data)
  expect(await names('')).toEqual(['a', 'b', 'c', 'd'])
  expect(await names('&DateFrom=2026-03-01&DateTo=2026-03-31')).toEqual(['a', 'b', 'c'])
  expect(await names('&dateFrom=2026-03-15&dateto=2026-03-15T00:00:00')).toEqual(['b'])
  expect(await names('&eventTypeIds=1')).toEqual(['b'])
  expect(await names('&eventTypeIds=1&eventTypeIds=2&eventTypeIds=999999999999')).toEqual([
    'a',
    'b',
    'c',
    'd',
  ])
  expect((await list(`customerCode=${customerCode}&DateTo=soon`)).status).toBe(400)
})

test('events are written by support on any customer, by sales on those of the own team', async () => {
  const { customerCode } = await saved(host, { owners: ['E005'] })
  expect((await add(anEvent(customerCode), 'support')).status).toBe(200)
  expect((await add(anEvent(customerCode), 'sales')).status).toBe(403)
})

test('an event is not moved from or to a customer of another team', async () => {
  const [own, other] = [await saved(host, { owners: ['E003'] }), await saved(host, { owners: ['E005'] })]
  const put = async (from: string, to: string) => {
    const { eventId } = CustomerEvent.parse((await add(anEvent(from))).data)
    return (await host.call('sales', 'PUT', `/v1/customerEvent/${eventId}`, { body: anEvent(to) })).status
  }
  expect(await put(own.customerCode, other.customerCode)).toBe(403)
  expect(await put(other.customerCode, own.customerCode)).toBe(403)
  expect(await put(own.customerCode, own.customerCode)).toBe(200)
})

test('the kinds of events come in their order', async () => {
  const { data } = await host.call('sales', 'GET', '/v1/customerEvent/event-types')
  expect(data).toMatchObject([
    { eventTypeId: 1, eventTypeName: 'Birthday' },
    { eventTypeId: 2 },
    { eventTypeId: 3 },
    { eventTypeId: 4 },
    { eventTypeId: 5 },
  ])
})
