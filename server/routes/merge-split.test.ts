import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { z } from 'zod'

import type { CustomerWrite } from '#contract/customer/write.ts'
import { MergeChoice, MergeField } from '#contract/sala/merge.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { saved } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())
const runs = process.env['SALA_TEST_FULL'] === '1' ? 150 : 8

const text = fc.constantFrom(null, 'ก', 'Siam', 'บรรทัดหนึ่ง\nบรรทัดสอง')
const contact = fc.record({
  contactName: fc.constantFrom('สมชาย', 'Ann'),
  contactPhone: text,
  contactEmail: fc.constantFrom(null, 'a@b.example'),
  contactStatus: fc.constantFrom(null, true, false),
})
const address = fc
  .record({
    locationName: text,
    locationAddress: fc.constantFrom('1 ถนนสีลม', '2 ถนนสาทร'),
    latitude: fc.constantFrom(null, '13.75'),
  })
  .map((one) => ({ ...one, longitude: one.latitude && '100.5' }))
const customer: fc.Arbitrary<Partial<CustomerWrite>> = fc.record(
  {
    customerState: fc.constantFrom(1, 2, 3),
    customerType: fc.constantFrom(1, 1, 1, 2),
    customer2ndName: text,
    customerAliases: fc.subarray(['ชื่อเดิม', 'Old name']),
    customerNote: text,
    customerTaxNo: fc.constantFrom(null, '0105555000005'),
    branchCode: fc.constantFrom(null, '00000', '00001'),
    customerPhone: fc.constantFrom(null, '02-111-1111', '02-222-2222'),
    customerEmail: fc.constantFrom(null, 'a@siam.example', 'b@siam.example'),
    customerTags: fc.subarray(['VIP', 'ใหม่', 'เก่า']),
    interestsName: fc.subarray(['กล่อง', 'ถุง']),
    customerGroupName: fc.constantFrom(null, 'ค้าส่ง', 'ค้าปลีก'),
    owners: fc.subarray(['E003', 'E004', 'E005']),
    addresses: fc.array(address, { maxLength: 3 }),
    contacts: fc.array(contact, { maxLength: 3 }),
    customFields: fc
      .subarray(['ขนาด', 'สี'])
      .map((names) =>
        names.map((customFieldName, i) => ({ customFieldName, customFieldValue: ['S', 'M'].slice(i) })),
      ),
    customerSocialAccount: fc.constantFrom(null, { line: 'siam' }, { line: 'x', facebook: 'y' }),
    customerBirthdate: fc.constantFrom(null, '1990-02-28'),
    creditLimit: fc.constantFrom(null, '30000'),
  },
  { requiredKeys: [] },
)
const hanging = fc.record({ events: fc.nat(2), answers: fc.nat(2), files: fc.subarray(['1', '2', '3']) })
const choices = fc.dictionary(
  fc.constantFrom(...MergeField.options),
  fc.constantFrom(...MergeChoice.options),
  {
    maxKeys: 8,
  },
)

const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
  const { status, json, data } = await host.call('admin', method, path, body === undefined ? {} : { body })
  expect([status, status === 200 ? null : json]).toEqual([200, null])
  return data
}

async function hang(customerCode: string, on: typeof hanging extends fc.Arbitrary<infer T> ? T : never) {
  for (let i = 0; i < on.events; i++)
    await call('POST', '/v1/customerEvent', {
      eventName: `นัด ${i}`,
      eventType: 4,
      eventDate: '2026-12-01',
      customerCode,
    })
  for (let i = 0; i < on.answers; i++)
    await call('POST', '/v3/customers/satisfaction', {
      SourceName: 'LINE',
      SourceType: 2,
      Point: 9,
      CustomerCode: customerCode,
      DateCreated: '2026-11-01 10:00:00',
    })
  for (const name of on.files)
    await call('POST', '/v1/customers/file-categories', {
      customerCode,
      fileCategoryId: 11,
      attachments: [{ filename: name, extension: 'pdf', fileSize: 9, url: `https://files.example/${name}` }],
    })
}

/** All that can be read of a customer, but when it was last written. */
async function state(code: string): Promise<unknown> {
  const { dateModified: _at, ...record } = z.looseObject({}).parse(await call('GET', `/v3/customers/${code}`))
  const events = await call('GET', `/v1/customerEvent/filter?customerCode=${code}`)
  const answers = await call('GET', `/sala/v1/customers/${code}/satisfaction`)
  return [record, events, answers, await call('GET', `/sala/v1/customers/${code}/files`)]
}

property.prop([customer, customer, hanging, hanging, choices], { numRuns: runs })(
  'merge, then split: both read exactly as before over the API',
  async (first, second, onFirst, onSecond, fields) => {
    const [a, b] = [(await saved(host, first)).customerCode, (await saved(host, second)).customerCode]
    await hang(a, onFirst)
    await hang(b, onSecond)
    const before = [await state(a), await state(b)]
    await call('POST', '/sala/v1/customers/merge', { survivor: a, loser: b, fields })
    const merged = z
      .tuple([z.unknown(), z.array(z.unknown())])
      .rest(z.unknown())
      .parse(await state(a))
    expect(merged[1]).toHaveLength(onFirst.events + onSecond.events)
    await call('POST', '/sala/v1/customers/split', { loser: b })
    expect([await state(a), await state(b)]).toEqual(before)
  },
  300_000,
)

property.prop([fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 3 })], { numRuns: runs })(
  'merges in a circle at once: each customer went into one that is there, and splits bring all back as they were',
  async (order) => {
    const codes = [await saved(host), await saved(host), await saved(host)].map((one) => one.customerCode)
    const before = await Promise.all(codes.map(state))
    const ways = codes.flatMap((survivor) =>
      codes.flatMap((loser) => (survivor === loser ? [] : [{ survivor, loser }])),
    )
    const got = await Promise.all(
      order.map((at) => host.call('admin', 'POST', '/sala/v1/customers/merge', { body: ways[at] })),
    )
    expect(got.filter(({ status }) => ![200, 400, 409].includes(status))).toEqual([])
    const done = got.filter(({ status }) => status === 200).length
    const records = await Promise.all(codes.map((code) => call('GET', `/v3/customers/${code}`)))
    const into = records.map(
      (one) => z.looseObject({ mergedInto: z.string().optional() }).parse(one).mergedInto,
    )
    const open = codes.filter((_, i) => into[i] === undefined)
    expect(into.filter((code) => code !== undefined && !open.includes(code))).toEqual([])
    expect([open.length, done >= 1]).toEqual([3 - done, true])

    for (let rounds = 0; rounds < 3; rounds++)
      for (const loser of codes)
        await host.call('admin', 'POST', '/sala/v1/customers/split', { body: { loser } })
    expect(await Promise.all(codes.map(state))).toEqual(before)
  },
  300_000,
)

test('what hangs on a customer while it is merged hangs on the survivor', async () => {
  const [a, b] = [(await saved(host)).customerCode, (await saved(host)).customerCode]
  const event = { eventName: 'นัด', eventType: 4, eventDate: '2026-12-01', customerCode: b }
  const writes = Array.from({ length: 8 }, () =>
    host.call('admin', 'POST', '/v1/customerEvent', { body: event }),
  )
  const [merged, ...added] = await Promise.all([
    host.call('admin', 'POST', '/sala/v1/customers/merge', { body: { survivor: a, loser: b } }),
    ...writes,
  ])
  expect([merged?.status, ...added.map(({ status }) => status)]).toEqual(Array.from({ length: 9 }, () => 200))
  expect(await call('GET', `/v1/customerEvent/filter?customerCode=${a}`)).toHaveLength(8)
})

test('who may not write both may neither merge nor split them', async () => {
  const mine = (await saved(host, { owners: ['E003'] })).customerCode
  const other = (await saved(host, { owners: ['E005'] })).customerCode
  const asked = (as: Parameters<typeof host.call>[0], path: string, body: object) =>
    host.call(as, 'POST', `/sala/v1/customers/${path}`, { body }).then(({ status }) => status)
  expect(await asked('support', 'merge', { survivor: mine, loser: other })).toBe(403)
  expect(await asked('sales', 'merge', { survivor: mine, loser: other })).toBe(403)
  expect(await asked('sales', 'merge', { survivor: other, loser: mine })).toBe(403)
  expect(await asked('admin', 'merge', { survivor: mine, loser: other })).toBe(200)
  expect(await asked('support', 'split', { loser: other })).toBe(403)
  expect(await asked('sales', 'split', { loser: other })).toBe(403)
  expect(await asked('admin', 'split', { loser: other })).toBe(200)
})
