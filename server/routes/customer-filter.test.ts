import { beforeAll, expect, test } from 'vitest'

import type { CustomerFilter, CustomersEnquiry } from '#contract/customer/enquiry.ts'
import { Lookups } from '#contract/sala/lookups.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { saved } from '#server/testing/customers.ts'
import { enquire } from '#server/testing/enquiry.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

beforeAll(async () => {
  await saved(host, {
    customerCode: 'lead',
    customerState: 1,
    customerType: 2,
    owners: ['E003', 'E005'],
    customerGroupName: 'ค้าปลีก',
    addresses: [{ latitude: 13.7563, longitude: 100.5018 }],
  })
  await saved(host, {
    customerCode: 'prospect',
    customerState: 2,
    customerGroupName: 'Wholesale',
    sourceName: 'เว็บไซต์',
    interestsName: ['กล่อง', 'ฟิล์ม'],
    customerTags: ['VIP', 'ใหม่'],
    classificationName: 'A',
    owners: ['E005'],
    customFields: [{ customFieldName: 'Grade', customFieldValue: ['1', '2'] }],
    addresses: [{ latitude: 18.7883, longitude: 98.9853 }],
  })
  await saved(host, {
    customerCode: 'customer',
    customerState: 3,
    customerStatus: 2,
    customerNote: 'ปิด',
    leadStatus: 4,
    customerTags: ['VIP'],
    classificationName: 'B',
    customFields: [{ customFieldName: 'Grade', customFieldValue: ['3'] }],
    addresses: [{ latitude: 13.7, longitude: 100.5 }, { locationName: 'ไม่มีพิกัด' }],
  })
  await host.context.pool.query(`update customers set date_created = case customer_code
    when 'lead' then timestamptz '2026-01-31 23:59:59.5+07'
    when 'prospect' then timestamptz '2026-02-01 00:00+07' else timestamptz '2026-02-28 12:00+07' end`)
})

const filtered = async (filter: CustomerFilter) => (await enquire(host, { sala: { filter } })).codes
const asked = async (body: Partial<CustomersEnquiry>) => (await enquire(host, body)).codes

const filters: [CustomerFilter, string[]][] = [
  [{ customerState: [1, 3] }, ['lead', 'customer']],
  [{ customerStatus: [2] }, ['customer']],
  [{ leadStatus: [1, 2] }, ['lead', 'prospect']],
  [{ customerType: [2] }, ['lead']],
  [{ customerGroupName: ['WHOLESALE', 'ค้าปลีก'] }, ['lead', 'prospect']],
  [{ sourceName: ['เว็บไซต์'] }, ['prospect']],
  [{ interestsName: ['ฟิล์ม', 'ไม่มี'] }, ['prospect']],
  [{ customerTags: ['vip'] }, ['prospect', 'customer']],
  [{ classificationName: ['B'] }, ['customer']],
  [{ owners: ['e003'] }, ['lead']],
  [{ primaryOwner: ['E005'] }, ['prospect']],
  [{ teamId: [2] }, ['lead', 'prospect']],
  [{ teamId: [9_000_000_000] }, []],
  [{ customFields: { grade: ['2', '9'] } }, ['prospect']],
  [{ customFields: { Grade: ['1', '3'] }, customerState: [3] }, ['customer']],
  [{ customFields: { 'no such': ['1'] } }, []],
  [{ dateCreated: { from: '2026-02-01' } }, ['prospect', 'customer']],
  [{ dateCreated: { from: '2026-01-31', to: '2026-01-31' } }, ['lead']],
  [{ dateCreated: { to: null }, customerTags: null, owners: [] }, ['lead', 'prospect', 'customer']],
  [{ customerTags: ['VIP'], customerState: [2], owners: ['E005'] }, ['prospect']],
]

test.each(filters)('sala.filter %j', async (filter, codes) => {
  expect(await filtered(filter)).toEqual(codes)
})

const bodies: [Partial<CustomersEnquiry>, string[]][] = [
  [{ customerType: 11100 }, ['lead']],
  [{ customerType: 11300 }, ['customer']],
  [{ states: 2 }, ['prospect']],
  [{ states: 2, customerType: 11100 }, []],
  [{ statuses: [true] }, ['lead', 'prospect']],
  [{ statuses: [false] }, ['customer']],
  [{ statuses: [true, false] }, ['lead', 'prospect', 'customer']],
  [{ topicInterests: ['กล่อง'] }, ['prospect']],
  [{ owners: ['E003', 'E005'] }, ['lead', 'prospect']],
  [{ ownerTeams: 1 }, ['lead', 'prospect', 'customer']],
  [{ ownerTeams: 7 }, []],
  [{ actionStates: 5 }, ['lead', 'prospect', 'customer']],
  [{ probabilities: [50] }, []],
  [{ probabilities: [] }, ['lead', 'prospect', 'customer']],
  [{ latitude: 13.7563, longitude: 100.5018, distanceLimit: 7 }, ['lead', 'customer']],
  [{ latitude: 13.7563, longitude: 100.5018, distanceLimit: 6 }, ['lead']],
  [{ latitude: 13.7563, longitude: 100.5018, distanceLimit: 20_000 }, ['lead', 'prospect', 'customer']],
]

test.each(bodies)('the enquiry of 2021: %j', async (body, codes) => {
  expect(await asked(body)).toEqual(codes)
})

test('ownerTeams 2 means the caller; an integration owns nothing', async () => {
  const mine = async (as: 'sales' | 'outsider' | 'partner') =>
    (await enquire(host, { ownerTeams: 2 }, { as })).codes
  expect(await Promise.all([mine('sales'), mine('outsider'), mine('partner')])).toEqual([
    ['lead'],
    ['lead', 'prospect'],
    [],
  ])
})

test('groups and classifications are filtered by the ids of the lookups', async () => {
  const { groups, classifications } = Lookups.parse(
    (await host.call('sales', 'GET', '/sala/v1/lookups')).json,
  )
  const idOf = (list: typeof groups, name: string) => list.find((one) => one.name === name)?.id ?? 0
  expect(await asked({ groups: [idOf(groups, 'Wholesale')] })).toEqual(['prospect'])
  expect(await asked({ classifications: [idOf(classifications, 'B')] })).toEqual(['customer'])
  expect(await asked({ groups: [idOf(classifications, 'B'), 5_000_000_000] })).toEqual([])
})

test('a place needs latitude, longitude and distance: each one that is missing is named', async () => {
  const { status, json } = await enquire(host, { latitude: 13 })
  expect([status, json]).toMatchObject([
    400,
    { status: { code: '4002' }, errors: [{ field: 'longitude' }, { field: 'distanceLimit' }] },
  ])
})

test('displayColumns leaves these and what names a customer', async () => {
  const { rows } = await enquire(host, { states: 2, displayColumns: ['customerName', 'owners', 'other'] })
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
    'customerCode',
    'customerId',
    'customerName',
    'owners',
  ])
})

test('rows carry their addresses, and the two other spellings of the path answer the same', async () => {
  const { rows, data } = await enquire(host, { states: 3 })
  expect(rows).toMatchObject([
    { customerCode: 'customer', addresses: [{ latitude: '13.7', longitude: '100.5' }, { latitude: null }] },
  ])
  for (const path of ['/v3/customers/enquiry', '/v1/customers/filter', '/V1/Customers/Enquiry'])
    expect((await host.call('admin', 'POST', path, { body: { pageLength: 9, states: 3 } })).data).toEqual(
      data,
    )
})
