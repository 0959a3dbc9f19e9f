import { expect, test } from 'vitest'
import { z } from 'zod'

import { Customer } from '#contract/customer/customer.ts'
import { Merge } from '#contract/sala/merge.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { aName, errorsOf, saved, write } from '#server/testing/customers.ts'
import { historyOf, undo } from '#server/testing/history.ts'
import { testHost, type Got } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())
const post = (path: string, body: unknown, as: Parameters<typeof host.call>[0] = 'admin') =>
  host.call(as, 'POST', `/sala/v1/customers/${path}`, { body })
const get = async (path: string) => host.call('admin', 'GET', path)
const read = async (code: string) => Customer.parse((await get(`/v3/customers/${code}`)).data)
const merge = (survivor: string, loser: string, more: object = {}) =>
  post('merge', { survivor, loser, ...more })
const split = (loser: string) => post('split', { loser })
const changesIn = ({ headers }: Got): number[] => (headers.get('Sala-Changes') ?? '').split(',').map(Number)

const event = (customerCode: string) => ({
  eventName: 'นัด',
  eventType: 4,
  eventDate: '2026-12-01',
  customerCode,
})
const eventsOf = async (code: string) =>
  z
    .array(z.object({ eventId: z.int() }))
    .parse((await get(`/v1/customerEvent/filter?customerCode=${code}`)).data)

test('the survivor is filled, the other closed with a pointer, its old name finds the survivor', async () => {
  const a = await saved(host, { customerPhone: '02-111-2222', customerTags: ['VIP'] })
  const b = await saved(host, {
    customerEmail: 'b@siam.example',
    customerTags: ['ใหม่'],
    customerNote: 'โทรบ่าย',
  })
  await host.call('admin', 'POST', '/v1/customerEvent', { body: event(b.customerCode) })
  const { status, json } = await merge(a.customerCode, b.customerCode)
  expect([status, json]).toMatchObject([200, { hanging: { events: 1, satisfaction: 0, files: 0 } }])

  const [left, gone] = [await read(a.customerCode), await read(b.customerCode)]
  expect(left).toMatchObject({
    customerName: a.customerName,
    customerAliases: [b.customerName],
    customerPhone: '02-111-2222',
    customerEmail: 'b@siam.example',
    customerTags: ['VIP', 'ใหม่'],
    customerNote: 'โทรบ่าย',
  })
  expect(left.mergedInto).toBeUndefined()
  expect(gone).toMatchObject({ customerStatus: 2, mergedInto: a.customerCode })
  expect(gone.customerNote).toContain(a.customerCode)
  expect(await eventsOf(a.customerCode)).toHaveLength(1)
  expect(
    Customer.parse((await get(`/v3/customers/name/${encodeURIComponent(b.customerName)}`)).data).customerCode,
  ).toBe(a.customerCode)
  const found = await host.call('admin', 'POST', '/v3/customers/search', {
    body: { keyword: b.customerName, take: 5 },
  })
  expect(z.array(z.looseObject({ customerCode: z.string() })).parse(found.data)).toMatchObject([
    { customerCode: a.customerCode },
  ])
})

test('who was merged is in no list but the one that asks for it, takes no write, and lends its code to what hangs', async () => {
  const [a, b] = [await saved(host), await saved(host)]
  await merge(a.customerCode, b.customerCode)
  const list = async (filter: object) =>
    z
      .array(z.looseObject({ customerCode: z.string() }))
      .parse(
        (
          await host.call('admin', 'POST', '/v1/customers/enquiry', {
            body: { pageLength: 500, keyword: b.customerCode, sala: { filter } },
          })
        ).data,
      )
      .map(({ customerCode }) => customerCode)
  expect(await list({})).toEqual([])
  expect(await list({ isMerged: true })).toEqual([b.customerCode])
  const refused = await write(host, { customerCode: b.customerCode, customerName: aName() })
  expect([refused.status, errorsOf(refused)]).toMatchObject([400, [{ field: 'customerCode' }]])
  const again = await write(host, { customerName: b.customerName })
  expect([again.status, errorsOf(again)]).toMatchObject([400, [{ field: 'customerName' }]])
  await host.call('admin', 'POST', '/v1/customerEvent', { body: event(b.customerCode) })
  expect(await eventsOf(a.customerCode)).toHaveLength(1)
  const merges = z.array(Merge).parse((await get(`/sala/v1/customers/${b.customerCode}/merges`)).json)
  expect(merges).toMatchObject([{ survivorCode: a.customerCode, loserCode: b.customerCode }])
})

test('a split gives back what the merge took and leaves what was changed since with the survivor', async () => {
  const contact = { contactName: 'สมชาย' }
  const a = await saved(host, { customerTags: ['เดิม'] })
  const b = await saved(host, { customerTags: ['อีกราย'], customerPhone: '02-999-8888', contacts: [contact] })
  await merge(a.customerCode, b.customerCode)
  const now = await read(a.customerCode)
  await saved(host, {
    ...now,
    customerState: 1,
    customerTags: [...now.customerTags, 'หลังรวม'],
    customerPhone: '02-777-6666',
    contacts: [...now.contacts, { contactName: 'สมหญิง' }],
  })
  const { status, json } = await split(b.customerCode)
  expect([status, json]).toMatchObject([200, { kept: ['customerPhone', 'customerTags', 'contacts'] }])
  expect(await read(a.customerCode)).toMatchObject({
    customerTags: ['เดิม', 'หลังรวม'],
    customerPhone: '02-777-6666',
    customerAliases: [],
    contacts: [{ contactName: 'สมหญิง' }],
  })
  const { dateModified: _was, ...before } = b
  expect(await read(b.customerCode)).toMatchObject(before)
})

test('an undo of either change or of both takes the whole merge back, an undo of that merges again', async () => {
  const [a, b] = [await saved(host), await saved(host, { customerPhone: '02-123-1234' })]
  const both = changesIn(await merge(a.customerCode, b.customerCode))
  expect(both).toHaveLength(2)
  const back = await undo(host, both)
  expect(back.map(({ done }) => done)).toEqual([true, true])
  expect((await read(a.customerCode)).customerPhone).toBeNull()
  expect((await read(b.customerCode)).mergedInto).toBeUndefined()
  const again = await undo(
    host,
    back.flatMap(({ undoId }) => undoId ?? []),
  )
  expect(again.map(({ done }) => done)).toEqual([true, true])
  expect(await read(b.customerCode)).toMatchObject({ mergedInto: a.customerCode })
  const kinds = (await historyOf(host, a.customerCode)).map(({ action }) => action)
  expect(kinds).toEqual(['merge', 'split', 'merge', 'create'])
  const [last] = await historyOf(host, b.customerCode)
  expect((await undo(host, [last?.changeId ?? 0])).map(({ done }) => done)).toEqual([true])
  expect((await read(b.customerCode)).mergedInto).toBeUndefined()
})

test('a split says what stands in its way: another merge, or a name that was taken', async () => {
  const [a, b, c] = [await saved(host), await saved(host), await saved(host)]
  await merge(b.customerCode, a.customerCode)
  await merge(c.customerCode, b.customerCode)
  const early = await split(a.customerCode)
  expect([early.status, JSON.stringify(errorsOf(early))]).toMatchObject([
    400,
    expect.stringContaining(c.customerCode),
  ])
  expect((await read(a.customerCode)).mergedInto).toBe(c.customerCode)
  expect([(await split(b.customerCode)).status, (await split(a.customerCode)).status]).toEqual([200, 200])
  expect((await split(a.customerCode)).status).toBe(400)

  await merge(a.customerCode, b.customerCode, { fields: { customerName: 'loser' } })
  expect(await read(a.customerCode)).toMatchObject({ customerName: b.customerName })
  const third = await saved(host, { customerName: a.customerName })
  const blocked = await split(b.customerCode)
  expect(JSON.stringify(errorsOf(blocked))).toContain(third.customerCode)
})

test('a version that is not the present one, the same customer twice and one already merged are refused', async () => {
  const [a, b] = [await saved(host), await saved(host)]
  expect((await merge(a.customerCode, b.customerCode, { loserVersion: 7 })).status).toBe(412)
  expect((await merge(a.customerCode, b.customerCode, { survivorVersion: 7 })).status).toBe(412)
  expect((await merge(a.customerCode, a.customerCode.toLowerCase())).status).toBe(400)
  expect((await merge(a.customerCode, b.customerCode, { survivorVersion: 1, loserVersion: 1 })).status).toBe(
    200,
  )
  expect((await merge(a.customerCode, b.customerCode)).status).toBe(400)
  expect((await merge('C-NOBODY', 'C-NOBODY-2')).status).toBe(400)
})

test('comparing shows both whole with their versions and what hangs on them', async () => {
  const [a, b] = [await saved(host), await saved(host)]
  await host.call('admin', 'POST', '/v1/customerEvent', { body: event(b.customerCode) })
  const body = { first: a.customerCode, second: b.customerCode }
  const got = await host.call('admin', 'POST', '/sala/v1/customers/compare', { body })
  expect(got.json).toMatchObject({
    first: { customer: { customerCode: a.customerCode }, version: 1, hanging: { events: 0 } },
    second: { customer: { customerCode: b.customerCode }, version: 1, hanging: { events: 1 } },
    isApart: false,
  })
})
