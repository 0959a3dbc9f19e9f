import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { arbitraryOf } from '#api/testing/arbitrary.ts'
import { drift, drifts, rename, slotsOf, type Drift } from '#api/testing/drifts.ts'
import { endpoints } from '#contract/all.ts'
import type { Endpoint } from '#contract/endpoint.ts'

import { reportOnce, type DriftReport } from './drift.ts'
import { isApiError } from './errors.ts'
import { readAnswer } from './read-answer.ts'

const numRuns = process.env['SALA_TEST_FULL'] === '1' ? 2000 : 300

const readable = endpoints.filter(({ envelope, reply }) => envelope !== 'bytes' && reply.type !== 'literal')

const wrap = ({ envelope }: Endpoint, data: unknown): unknown => {
  if (envelope === 'A') return { status: { code: '1000', description: 'Success' }, data }
  return envelope === 'B' ? { data: { value: data } } : data
}

/** Reads a body as the client does; an `ApiError` is undefined, anything else thrown is a fault. */
function read(endpoint: Endpoint, body: unknown) {
  const reports: DriftReport[] = []
  const answer = { status: 200, headers: new Headers(), text: JSON.stringify(body), file: undefined }
  try {
    return { called: readAnswer(endpoint, answer, 0, (report) => reports.push(report)), reports }
  } catch (error) {
    if (isApiError(error)) return undefined
    throw error
  }
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/**
 * Places where `shown` says something else than `sent`, which was true: not where it says nothing, not where it
 * says what came in its place. Of a list, elements may be missing but not change places.
 */
function lies(sent: unknown, shown: unknown, came: unknown, path: string): string[] {
  if (shown === null || shown === undefined) return []
  const lie = [`${path}: ${JSON.stringify(sent)} shown as ${JSON.stringify(shown)}`]
  if (!isObject(shown)) return isSame(sent, shown) || isSame(came, shown) ? [] : lie
  if (!isObject(sent)) return isObject(came) && lies(came, shown, undefined, path).length === 0 ? [] : lie
  if (Array.isArray(sent) !== Array.isArray(shown)) return lie
  const cameIn = (key: string | number) => (isObject(came) ? came[key] : undefined)
  if (!Array.isArray(sent) || !Array.isArray(shown))
    return Object.keys(sent).flatMap((key) => lies(sent[key], shown[key], cameIn(key), `${path}.${key}`))
  if (shown.length === 1 && isSame(came, shown[0])) return []
  let at = 0
  const isThere = (element: unknown) => {
    while (at < sent.length) if (lies(sent[at], element, cameIn(at++), path).length === 0) return true
    return false
  }
  return shown.every(isThere) ? [] : lie
}

const isSame = (a: unknown, b: unknown) => !isObject(a) && !isObject(b) && String(a) === String(b)

/** Fields of a record that say less than was sent, though not null came, and that nothing remembers. */
function forgotten(
  schema: z.ZodType,
  sent: unknown,
  shown: unknown,
  came: unknown,
  unread: Json,
  prefix = '',
): string[] {
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(sent) || !Array.isArray(shown) || shown.length !== sent.length) return []
    // an array of zod's core, which every schema of ours extends
    const element = schema.element as z.ZodType
    const rows: unknown[] = Array.isArray(came) ? came.filter((row) => row !== null) : [came]
    return sent.flatMap((row, index) =>
      forgotten(element, row, shown[index], rows[index], unread, `${index}.`),
    )
  }
  if (!(schema instanceof z.ZodObject) || !isObject(sent) || !isObject(shown)) return []
  const isEmpty = (value: unknown) =>
    value === null || value === undefined || Object.is(JSON.stringify(value), '[]')
  const saidNone = (key: string) =>
    isObject(came) && Object.hasOwn(came, key) && /^(null|\[(null,?)*\])$/.test(JSON.stringify(came[key]))
  const mayBeAbsent = (key: string) => schema.shape[key]?.safeParse(undefined).success === true
  return Object.keys(sent).filter(
    (key) =>
      isEmpty(shown[key]) &&
      !isEmpty(sent[key]) &&
      !saidNone(key) &&
      !mayBeAbsent(key) &&
      !Object.hasOwn(unread, prefix + key),
  )
}

describe.each(readable.map((endpoint) => [endpoint.id, endpoint] as const))('%s', (_, endpoint) => {
  const values = arbitraryOf(endpoint.reply)

  property.prop([values], { numRuns: 30 })('reads every faithful answer as it is', (data) => {
    const { called, reports } = read(endpoint, wrap(endpoint, data)) ?? {}
    expect(called).toEqual({ data })
    expect(reports?.flatMap(({ paths }) => paths)).toEqual([])
  })
})

const kind = fc.constantFrom(...(Object.keys(drifts) as Drift[]))
const cases = fc
  .constantFrom(...readable)
  .chain((endpoint) =>
    fc.record({ endpoint: fc.constant(endpoint), data: arbitraryOf(endpoint.reply), at: fc.nat(), kind }),
  )

property.prop([cases], { numRuns })(
  'a drift never shows a wrong value, and never loses one unnoticed',
  (one) => {
    const body = structuredClone(wrap(one.endpoint, one.data))
    const slots = slotsOf(body)
    const slot = slots[one.at % Math.max(1, slots.length)]
    fc.pre(slot !== undefined)
    drift(slot, one.kind)
    const found = read(one.endpoint, body)
    if (found === undefined) return
    const { data, unread = {} } = found.called
    expect(lies(one.data, data, dataOf(body), '')).toEqual([])
    expect(forgotten(one.endpoint.reply, one.data, data, dataOf(body), unread)).toEqual([])
  },
)

const dataOf = (body: unknown): unknown => {
  const data = isObject(body) && isObject(body['data']) ? body['data'] : body
  return isObject(data) && isObject(data['value']) ? data['value'] : data
}

property.prop([cases, fc.constantFrom('x_unknown', 'VALUE', 'id')], { numRuns })(
  'a renamed field is noticed or found again',
  ({ endpoint, data, at }, name) => {
    const body = structuredClone(wrap(endpoint, data))
    const slots = slotsOf(body).filter(
      ({ box, key }) => !Array.isArray(box) && !(name in box) && key !== 'status',
    )
    const slot = slots[at % Math.max(1, slots.length)]
    fc.pre(slot !== undefined)
    rename(slot, name)
    const found = read(endpoint, body)
    if (found === undefined) return
    const { data: shown, unread = {} } = found.called
    expect(lies(data, shown, undefined, '')).toEqual([])
    expect(forgotten(endpoint.reply, data, shown, undefined, unread)).toEqual([])
  },
)

test('a shape is reported once, without data', () => {
  const reports: DriftReport[] = []
  const report = reportOnce((one) => reports.push(one))
  for (const paths of [['a'], ['a'], [], ['a', 'b']]) report({ endpoint: 'x', paths })
  expect(reports).toEqual([
    { endpoint: 'x', paths: ['a'] },
    { endpoint: 'x', paths: ['a', 'b'] },
  ])
})
