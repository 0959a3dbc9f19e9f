import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { z } from 'zod'

import { Customer } from '#contract/customer/customer.ts'
import { CustomerEvent } from '#contract/customer/events.ts'
import { CustomerFile } from '#contract/customer/files.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { aName, saved } from '#server/testing/customers.ts'
import { historyOf, undo } from '#server/testing/history.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())
const runs = process.env['SALA_TEST_FULL'] === '1' ? 150 : 6

const text = fc.constantFrom(null, 'ก', 'ข', 'Siam')
const fields: fc.Arbitrary<Partial<CustomerWrite>> = fc.record(
  {
    customerNote: text,
    customerPhone: fc.constantFrom(null, '02-111-1111', '081-222-2222'),
    customerTags: fc.subarray(['VIP', 'ใหม่', 'เก่า']),
    customerGroupName: fc.constantFrom(null, 'ค้าส่ง', 'ค้าปลีก'),
    owners: fc.subarray(['E003', 'E004', 'E005'], { minLength: 1 }),
    customerState: fc.constantFrom(1, 2, 3),
    addresses: fc.array(
      fc.record({ locationName: fc.constantFrom('บ้าน', 'โรงงาน'), locationAddress: text }),
      {
        maxLength: 3,
      },
    ),
    contacts: fc.array(fc.record({ contactName: fc.constantFrom('สมชาย', 'Ann'), contactPhone: text }), {
      maxLength: 3,
    }),
    customFields: fc.uniqueArray(
      fc.record({
        customFieldName: fc.constantFrom('ขนาด', 'สี'),
        customFieldValue: fc.subarray(['S', 'M'], { minLength: 1 }),
      }),
      { maxLength: 2, selector: ({ customFieldName }) => customFieldName },
    ),
    customerSocialAccount: fc.constantFrom(null, { line: 'siam' }),
    customer2ndName: text,
    customerAliases: fc.subarray(['ก', 'ข', 'ค']),
    customerType: fc.constantFrom(null, 1 as const),
    customerTaxNo: fc.constantFrom(null, '0105561000011'),
    branchCode: fc.constantFrom(null, '00000'),
    customerMobile: fc.constantFrom(null, '081-111-1111'),
    customerEmail: fc.constantFrom(null, 'a@example.com'),
    customerBirthdate: fc.constantFrom(null, '1990-02-28'),
    customerPicture: fc.constantFrom(null, 'https://pictures.example/a.png'),
    sourceName: text,
    interestsName: fc.subarray(['ก', 'ข']),
    classificationName: fc.constantFrom(null, 'A'),
    customerIncome: text,
    creditLimit: text,
  },
  { requiredKeys: [] },
)

/** One write; `at` picks the customer, `of` what hangs on it, each modulo how many there are. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), body: fields }),
  fc.record({ kind: fc.constant('update' as const), at: fc.nat(9), body: fields, rename: fc.boolean() }),
  fc.record({ kind: fc.constant('bulk' as const), customerTags: fc.subarray(['VIP', 'งาน']) }),
  fc.record({
    kind: fc.constantFrom(
      ...(['addEvent', 'editEvent', 'deleteEvent', 'answer', 'attach', 'detach'] as const),
    ),
    at: fc.nat(9),
    of: fc.nat(9),
    eventName: fc.constantFrom('วันเกิด', 'ต่ออายุ'),
    day: fc.constantFrom('2026-12-01', '2027-01-31'),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

const get = async (path: string) => (await host.call('admin', 'GET', path)).data
const eventsOf = async (code: string) =>
  z.array(CustomerEvent).parse(await get(`/v1/customerEvent/filter?customerCode=${code}`))
const filesOf = async (code: string) =>
  z.array(CustomerFile).parse(await get(`/sala/v1/customers/${code}/files`))
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length]

/** Runs one write of the plan; what it asks for may be missing. */
async function run(plan: Step, codes: string[]): Promise<void> {
  if (plan.kind === 'create') {
    codes.push((await saved(host, plan.body)).customerCode)
    return
  }
  if (plan.kind === 'bulk') {
    for (const code of codes) {
      const { customerName, customerState } = Customer.parse(await get(`/v3/customers/${code}`))
      const { customerTags } = plan
      await saved(host, { customerCode: code, customerName, customerState, customerTags })
    }
    return
  }
  const customerCode = pick(codes, plan.at) ?? ''
  const call = async (method: string, path: string, body?: unknown) => {
    const { status, json } = await host.call('admin', method, path, body === undefined ? {} : { body })
    expect([status, status === 200 ? null : json]).toEqual([200, null])
  }
  if (plan.kind === 'update') {
    const now = Customer.parse(await get(`/v3/customers/${customerCode}`))
    const customerName = plan.rename ? aName() : now.customerName
    const { customerState } = now
    await call('POST', '/v3/customers', {
      customerState,
      leadStatus: 1,
      ...plan.body,
      customerName,
      customerCode,
    })
    return
  }
  if (plan.kind === 'answer')
    return call('POST', '/v3/customers/satisfaction', {
      SourceName: 'LINE',
      SourceType: 2,
      Point: 9,
      CustomerCode: customerCode,
      DateCreated: '2026-11-01 10:00:00',
    })
  if (plan.kind === 'attach')
    return call('POST', '/v1/customers/file-categories', {
      customerCode,
      fileCategoryId: 11 + (plan.of % 3),
      attachments: [
        { filename: 'a', extension: 'pdf', fileSize: 9, url: `https://files.example/${plan.of}` },
      ],
    })
  if (plan.kind === 'detach') {
    const file = pick(await filesOf(customerCode), plan.of)
    if (file) await call('DELETE', `/sala/v1/customers/${customerCode}/files/${file.attachmentId}`)
    return
  }
  const events = await eventsOf(customerCode)
  const event = pick(events, plan.of)
  if (plan.kind === 'deleteEvent') {
    if (event) await call('DELETE', `/v1/customerEvent/${event.eventId}`)
    return
  }
  const body = { eventName: plan.eventName, eventType: 1 + (plan.of % 5), eventDate: plan.day, customerCode }
  if (plan.kind === 'addEvent') return call('POST', '/v1/customerEvent', body)
  // to another customer as well
  const to = { ...body, customerCode: pick(codes, plan.of) ?? customerCode }
  if (event) await call('PUT', `/v1/customerEvent/${event.eventId}`, to)
}

/** Everything that can be read of these customers, but when they were last written. */
async function state(codes: readonly string[]): Promise<unknown[]> {
  const read = async (code: string) => {
    const { status, data } = await host.call('admin', 'GET', `/v3/customers/${code}`)
    if (status === 404) return [code, 'gone']
    const { dateModified: _at, ...customer } = z.looseObject({ dateModified: z.string() }).parse(data)
    const answers = await get(`/sala/v1/customers/${code}/satisfaction`)
    return [customer, await eventsOf(code), answers, await filesOf(code)]
  }
  return Promise.all(codes.map(read))
}

/** Changes of these customers that a set of ids does not hold yet, each once. */
async function changesBesides(codes: readonly string[], known: ReadonlySet<number>): Promise<number[]> {
  const histories = await Promise.all(codes.map((code) => historyOf(host, code, { page: '?take=100' })))
  const ids = histories.flat().map(({ changeId }) => changeId)
  return [...new Set(ids)].filter((id) => !known.has(id)).toSorted((a, b) => b - a)
}

test.prop([fc.array(fields, { minLength: 1, maxLength: 2 }), fc.array(step, { maxLength: 14 })], {
  numRuns: runs,
})(
  'any writes, undone all: every record reads as before; all undos undone: as after the writes',
  async (first, plan) => {
    const codes: string[] = []
    for (const body of first) codes.push((await saved(host, body)).customerCode)
    const known = new Set(await changesBesides(codes, new Set()))
    const before = await state(codes)
    for (const one of plan) await run(one, codes)
    const after = await state(codes)

    const written = await changesBesides(codes, known)
    const undone = written.length === 0 ? [] : await undo(host, written)
    expect(undone.filter(({ done }) => !done)).toEqual([])
    const made = codes.slice(first.length)
    expect(await state(codes)).toEqual([...before, ...made.map((code) => [code, 'gone'])])

    const undos = undone.flatMap(({ undoId }) => undoId ?? [])
    const redone = undos.length === 0 ? [] : await undo(host, undos)
    expect(redone.filter(({ done }) => !done)).toEqual([])
    expect(await state(codes)).toEqual(after)
  },
  300_000,
)
