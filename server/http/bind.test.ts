import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { bind } from './bind.ts'

const schema = z.object({
  customerName: z.string().max(20),
  note: z.string().nullish(),
  point: z.number(),
  isActive: z.boolean(),
  state: z.literal([1, 2]),
  tags: z.array(z.string()).max(3).nullish(),
  contacts: z
    .union([z.array(z.object({ contactName: z.string() })), z.object({ contactName: z.string() })])
    .nullish(),
  social: z.record(z.string(), z.string()).nullish(),
  degrees: z.union([z.number(), z.string()]).nullish(),
})

test('keys are found in any case of letters, also below lists', () => {
  const { value } = bind(schema, { CUSTOMERNAME: 'a', Contacts: [{ contactname: 'b' }] })
  expect(value).toEqual({ customerName: 'a', contacts: [{ contactName: 'b' }] })
})

test('numbers, booleans and codes given as text are converted where nothing is lost', () => {
  const { value } = bind(schema, { point: '4.50', isActive: 'False', state: '2', degrees: '13.75' })
  expect(value).toEqual({ point: 4.5, isActive: false, state: 2, degrees: '13.75' })
})

test.each(['1e3', '0x10', '', '١', '12345678901234567890', '1,000', ' '])(
  'a number given as "%s" stays text, for the contract to refuse',
  (text) => {
    expect(z.object({ point: z.number() }).safeParse(bind(schema, { point: text }).value).success).toBe(false)
  },
)

test('texts are trimmed and NFC; what is empty then is null, or missing where null is not taken', () => {
  const { value, faults } = bind(schema, { customerName: ' \u200B ', note: '  ', tags: [' e\u0301 '] })
  expect(value).toEqual({ customerName: '', note: null, tags: ['é'] })
  expect(faults).toEqual([{ field: 'customerName', key: 'required' }])
})

test('a password stays as it is', () => {
  const account = z.object({ password: z.string(), name: z.string() })
  expect(bind(account, { password: '  a  ', name: '  a  ' }, ['password']).value).toEqual({
    password: '  a  ',
    name: 'a',
  })
})

test('members that the operation does not have are dropped and named', () => {
  const { value, ignored } = bind(schema, {
    point: 1,
    pointt: 2,
    contacts: [{ contactName: 'a', vip: true }],
  })
  expect(value).toEqual({ point: 1, contacts: [{ contactName: 'a' }] })
  expect(ignored).toEqual(['pointt', 'contacts[0].vip'])
})

test('the same member in two spellings is refused', () => {
  expect(bind(schema, { point: 1, Point: 2 }).faults).toEqual([{ field: 'point', key: 'givenTwice' }])
})

describe('what no column can hold', () => {
  test.each(['a\0b', '\uD800', 'x\uDC00'])('%j is refused at its field', (text) => {
    const { faults } = bind(schema, { note: text, tags: ['ok', text], social: { line: text }, [text]: 1 })
    expect(faults.map(({ field }) => field)).toEqual(['note', 'tags[1]', 'social.line'])
  })

  test('is refused in a key too', () => {
    expect(bind(schema, { social: { 'a\0': 'b' } }).faults).toEqual([{ field: 'social', key: 'unstorable' }])
  })
})

test('a list that is too long is refused without looking at its items', () => {
  const { value, faults } = bind(schema, { tags: Array(100_000).fill('a\0') })
  expect(value).toEqual({ tags: [] })
  expect(faults).toEqual([{ field: 'tags', key: 'tooMany', values: { most: 3 } }])
})

test('keys that could reach a prototype are data that nobody asked for', () => {
  const hostile: unknown = JSON.parse(
    '{"__proto__":{"isActive":true},"constructor":1,"social":{"__proto__":"x","toString":"y"}}',
  )
  const { value, ignored } = bind(schema, hostile)
  expect(value).toEqual({ social: { toString: 'y' } })
  expect(ignored).toEqual(['__proto__', 'constructor', 'social.__proto__'])
  expect(Object.keys(Object.prototype)).toEqual([])
})
