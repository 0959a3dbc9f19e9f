import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays } from './days.ts'
import { createFormat } from './format.ts'
import { readTypedDate } from './typed-date.ts'

const today = '2026-11-24' // a Tuesday
const thai = { era: 'buddhist', today } as const
const western = { era: 'gregory', today } as const

test.each([
  '24/11/69',
  '24/11/2569',
  '24-11-2026',
  '24.11.2569',
  '24112569',
  '241169',
  '24 พ.ย. 69',
  '24 พย 2569',
  '24 พฤศจิกายน พ.ศ. 2569',
  '24 nov',
  '24 November 2026',
  '24/11',
  '๒๔/๑๑/๒๕๖๙',
  '2026-11-24',
  '2569-11-24',
  'วันนี้',
  ' Today ',
])('%j is 24 November 2026', (typed) => {
  expect(readTypedDate(typed, thai)).toBe('2026-11-24')
})

test.each([
  ['พรุ่งนี้', '2026-11-25'],
  ['เมื่อวาน', '2026-11-23'],
  ['+7', '2026-12-01'],
  ['-1', '2026-11-23'],
  ['จันทร์หน้า', '2026-11-30'],
  ['next monday', '2026-11-30'],
  ['วันอาทิตย์หน้า', '2026-12-06'],
  ['ศุกร์', '2026-11-27'],
  ['อังคาร', '2026-12-01'],
  ['29/02/2567', '2024-02-29'],
])('%j, typed on a Tuesday, is %s', (typed, expected) => {
  expect(readTypedDate(typed, thai)).toBe(expected)
})

test.each([
  ['15/4/28', '1985-04-15'],
  ['15/4/70', '2027-04-15'],
])('two digits %s are of the Buddhist era, from 80 years ago to 19 ahead', (typed, expected) => {
  expect(readTypedDate(typed, thai)).toBe(expected)
})

test.each([
  ['15/4/85', '1985-04-15'],
  ['15/4/27', '2027-04-15'],
])('two digits %s are Gregorian for a reader of Gregorian years', (typed, expected) => {
  expect(readTypedDate(typed, western)).toBe(expected)
})

test.each([
  '29/02/2566',
  '31/4/69',
  '24/13/69',
  '11/24/2026',
  '24/11/2300',
  '24/11/1800',
  'soon',
  '',
  '24 xyz',
  '1',
  'constructor',
  '24/11/569',
])('%j is not understood', (typed) => expect(readTypedDate(typed, thai)).toBeUndefined())

test('what is shown can be typed, in either language and era', () => {
  const day = fc.integer({ min: 0, max: 80_000 }).map((n) => addDays('1900-01-01', n))
  fc.assert(
    fc.property(
      day,
      fc.constantFrom('th', 'en'),
      fc.constantFrom('buddhist', 'gregory'),
      (text, language, era) => {
        const format = createFormat({ language, era })
        const context = { era, today }
        for (const say of [format.day, format.dayLong, format.dayNumeric])
          expect(readTypedDate(say(text), context)).toBe(text)
      },
    ),
  )
})
