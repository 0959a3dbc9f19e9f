import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

import { asBoolean, asLiteral, asNumber } from './lossless.ts'

property.prop([fc.integer()])('a whole number survives the way through text', (number) => {
  expect(asNumber(String(number))).toBe(number)
})

property.prop([fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 5 })])(
  'a decimal survives too',
  (whole, digits) => {
    const text = (whole / 10 ** digits).toFixed(digits)
    expect(Number(asNumber(text)).toFixed(digits)).toBe(text)
  },
)

property.prop([fc.string()])('a text that is read as a number is that number', (text) => {
  const read = asNumber(text)
  if (typeof read === 'number') expect(Number(text)).toBe(read)
  else expect(read).toBe(text)
})

test.each([
  '9007199254740993',
  '0.1234567890123456',
  '1e5',
  '+1',
  '01',
  '.5',
  '5.',
  'NaN',
  'Infinity',
  '0x1',
  '',
])('%j is no number without loss or doubt', (text) => {
  expect(asNumber(text)).toBe(text)
})

test('booleans and codes are read as they are spelt', () => {
  expect([asBoolean('TRUE'), asBoolean('false'), asBoolean('yes'), asBoolean('1')]).toEqual([
    true,
    false,
    'yes',
    '1',
  ])
  expect([asLiteral('2', [1, 2]), asLiteral('3', [1, 2]), asLiteral('1', ['1', 1])]).toEqual([2, '3', '1'])
})
