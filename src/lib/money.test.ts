import fc from 'fast-check'
import { expect, test } from 'vitest'

import { roundTo, toDecimal } from './money.ts'

test.each([
  ['50000.00', '50000'],
  [1e21, '1e+21'],
  ['1,234,567.5', '1234567.5'],
  [' +7. ', '7'],
  ['.5', '0.5'],
  [-0.1, '-0.1'],
])('%j is a decimal', (amount, expected) => {
  expect(toDecimal(amount)?.toString()).toBe(expected)
})

test.each([
  '',
  'a lot',
  '1,23',
  '1.2.3',
  '0x10',
  'Infinity',
  '1e999',
  '9'.repeat(61),
  '--1',
  null,
  undefined,
  Number.NaN,
])('%j is none', (amount) => expect(toDecimal(amount)).toBeUndefined())

test('rounding is half away from zero, on the decimal and not on a float near it', () => {
  const round = (text: string) => roundTo(toDecimal(text) ?? never(), 2)
  expect(['1.005', '-1.005', '10.535', '0.004'].map(round)).toEqual(['1.01', '-1.01', '10.54', '0.00'])
})

test('satang as integers come back unchanged', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (satang) => {
      const sign = satang < 0n ? '-' : ''
      const digits = (satang < 0n ? -satang : satang).toString().padStart(3, '0')
      const text = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
      expect(roundTo(toDecimal(text) ?? never(), 2)).toBe(text)
    }),
  )
})

function never(): never {
  throw new Error('not a decimal')
}
