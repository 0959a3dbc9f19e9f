import fc from 'fast-check'
import { expect, test } from 'vitest'

import { namesInThaiOrder } from '#lib/testing/names-in-thai-order.ts'

import { compareNames } from './collate.ts'

test('thirty names stand in the order of a Thai dictionary', () => {
  const byCode = [...namesInThaiOrder].sort()
  expect(byCode).not.toEqual(namesInThaiOrder)
  expect(byCode.sort(compareNames)).toEqual(namesInThaiOrder)
})

test('names that the rule takes for equal still have one order, by code point', () => {
  expect(compareNames('เด็ก ๆ', 'เด็กๆ')).toBeLessThan(0)
  expect(compareNames('\u{10000}', '\uFFFD')).not.toBe(0)
  expect(compareNames('a', 'a')).toBe(0)
})

test('the order is total: two names compare equal only when they are the same', () => {
  const name = fc.string({ unit: fc.constantFrom(...Array.from('กขแเ่ ๆ.-aAฯ1')), maxLength: 6 })
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compareNames(a, b) === 0).toBe(a === b)
      expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0)
    }),
  )
})
