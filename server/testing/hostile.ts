import fc from 'fast-check'
import type { $ZodType } from 'zod/v4/core'

import { bare } from '#server/http/schema.ts'

/** Values that have broken programs before. */
const hostileValues: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  2 ** 53 + 2,
  '',
  ' ',
  'a\0b',
  '\uD800',
  'ก'.repeat(3000),
  '9'.repeat(400),
  '2569-11-24',
  '2026-02-30',
  '0000-00-00',
  '-infinity',
  '%',
  "'; drop table customers; --",
  '${7*7}{{x}}',
  '\u202Eevil',
  '../../etc/passwd',
  [],
  {},
  [[]],
  [null],
  { toString: null },
  JSON.parse('{"__proto__":{"admin":true}}'),
]

/** Texts and numbers that members of these names take; any other member has a text of its own. */
const samples: Record<string, readonly unknown[]> = {
  customerCode: ['C1'],
  CustomerCode: ['C1'],
  eventType: [4],
  eventDate: ['2026-11-24', '2026-11-24T09:05'],
  DateCreated: ['2026-11-24 09:05:00'],
  customerBirthdate: ['1990-02-28'],
  contactBirthdate: ['1990-02-28'],
  customerEmail: ['x@y.z'],
  contactEmail: ['x@y.z'],
  email: ['x@y.z'],
  branchCode: ['00001'],
  classificationName: ['A'],
  owners: ['E003'],
  primaryOwner: ['E003'],
  staffCode: ['E003'],
  headCode: ['E001'],
  teamId: [1],
  orderBy: ['customerName', '-customerCode'],
  from: ['2026-01-01'],
  to: ['2026-12-31'],
  fileCategoryId: [13],
  url: ['https://files.example/a.pdf'],
  latitude: [13.75],
  longitude: [100.5],
  distanceLimit: [5],
  Point: [5],
  after: [null],
}

/** A leaf that is right as far as a schema and a name can tell. */
function leafOf(schema: $ZodType, name: string): fc.Arbitrary<unknown> {
  const { def } = bare(schema).schema._zod
  if (def.type === 'literal') return fc.constantFrom(...def.values)
  const known = samples[name]
  if (known) return fc.constantFrom(...known)
  if (def.type === 'number') return fc.integer({ min: 1, max: 20 })
  if (def.type === 'boolean') return fc.boolean()
  if (def.type === 'enum') return fc.constantFrom(...Object.values(def.entries))
  return fc.oneof(fc.constant('สมชาย'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }))
}

/** Inputs that fit a schema, and mostly the rules as well. */
function fitting(outer: $ZodType, name = ''): fc.Arbitrary<unknown> {
  const { def } = bare(outer).schema._zod
  if (def.type === 'object') {
    const members = Object.fromEntries(
      Object.entries(def.shape).map(([key, member]) => [key, fitting(member, key)]),
    )
    const requiredKeys = Object.keys(members).filter((key) => def.shape[key]?._zod.optin !== 'optional')
    return fc.record(members, { requiredKeys })
  }
  if (def.type === 'array') return fc.array(fitting(def.element, name), { maxLength: 3 })
  if (def.type === 'record')
    return fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), fitting(def.valueType), { maxKeys: 3 })
  if (def.type === 'union' && samples[name] === undefined)
    return fc.oneof(...def.options.map((option) => fitting(option)))
  return leafOf(outer, name)
}

type Place = { holder: unknown[] | Record<string, unknown>; key: string }

const isHolder = (value: unknown): value is Place['holder'] => typeof value === 'object' && value !== null

const placesIn = (value: unknown): Place[] =>
  isHolder(value)
    ? Object.entries(value).flatMap(([key, member]) => [{ holder: value, key }, ...placesIn(member)])
    : []

/** The same input with another value at one place, chosen by number. */
function spoilt(input: unknown, [at, value]: readonly [number, unknown]): unknown {
  const copy: unknown = structuredClone(input)
  const places = placesIn(copy)
  const place = places[at % Math.max(1, places.length)]
  if (place === undefined) return value
  Object.defineProperty(place.holder, place.key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return copy
}

/** Inputs of a schema that are right, or wrong at one or two places. */
export const nearly = (schema: $ZodType): fc.Arbitrary<unknown> =>
  fc
    .tuple(fitting(schema), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...hostileValues)), { maxLength: 2 }))
    .map(([input, faults]) => faults.reduce(spoilt, input))

/** Anything at all as the text of a body. */
export const anyBody: fc.Arbitrary<string> = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '{',
    '[]',
    '""',
    '{"a":1,"a":2}',
    '{"__proto__":1}',
    '['.repeat(5000),
    '\uFEFF{}',
    '{"a":"\\ud800"}',
  ),
)

/** A path segment or query value. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('%', '..', '\0', ' ', 'a/b', '9'.repeat(300), 'ก'.repeat(2000), "'--", '-1', '1e9'),
)
