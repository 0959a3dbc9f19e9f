import fc from 'fast-check'
import { expect, test } from 'vitest'

import { calendarWords } from './calendar-words.ts'
import { addDays } from './days.ts'
import { createFormat } from './format.ts'
import { readTypedDate } from './typed-date.ts'

const today = '2026-11-24' // a Tuesday
const context = { era: 'buddhist', today } as const

/** Every month by each of its four names, with the year in both eras, whole and short. */
const months = Object.values(calendarWords).flatMap(({ months: long, shortMonths: short }) =>
  [long, short].flatMap((names) =>
    names.flatMap((name, place): [string, string][] => {
      const day = `2026-${String(place + 1).padStart(2, '0')}-05`
      return [`5 ${name} 2569`, `5 ${name} 69`, `5 ${name} 2026`, `๕ ${name} ๒๕๖๙`].map((typed) => [
        typed,
        day,
      ])
    }),
  ),
)

const table: [string, string | undefined][] = [
  ...months,
  ['ศุกร์ 27 พฤศจิกายน 2569', '2026-11-27'],
  ['วันศุกร์ที่ 27 พฤศจิกายน พ.ศ. 2569', '2026-11-27'],
  ['วันที่ 24 พ.ย. 69', '2026-11-24'],
  ['Friday 27 November 2026', '2026-11-27'],
  ['Fri, 27 Nov 2026', '2026-11-27'],
  ['nov 24', '2026-11-24'],
  ['Nov 24, 2026', '2026-11-24'],
  ['November 24th 2026', '2026-11-24'],
  ['24th Nov 2026', '2026-11-24'],
  ['5 sept 2026', '2026-09-05'],
  ['2026/11/24', '2026-11-24'],
  ['24-Nov-2026', '2026-11-24'],
  ['24-พ.ย.-69', '2026-11-24'],
  ['24พ.ย.69', '2026-11-24'],
  ['next friday', '2026-12-04'],
  ['ศุกร์หน้า', '2026-12-04'],
  ['พฤหัสหน้า', '2026-12-03'],
  ['tues', '2026-12-01'],
  ['มะรืน', '2026-11-26'],
  ['เมื่อวานนี้', '2026-11-23'],
  ['+๗', '2026-12-01'],
  ['พฤหัส 27 พฤศจิกายน 2569', undefined], // it is a Friday
  ['Monday 27 November 2026', undefined],
  ['31/02/2569', undefined],
  ['31 ก.พ. 69', undefined],
  ['31/02', undefined],
  ['feb 30', undefined],
  ['13/13/69', undefined],
  ['69', undefined],
  ['พ.ย.', undefined],
  ['24 พ.ย. 2800', undefined],
]

test.each(table)('%j is %s', (typed, expected) => expect(readTypedDate(typed, context)).toBe(expected))

test('the table is long enough to be believed', () => expect(table.length).toBeGreaterThanOrEqual(150))

test('what the field echoes can be typed, in either language and era', () => {
  const day = fc.integer({ min: 0, max: 80_000 }).map((n) => addDays('1900-01-01', n))
  fc.assert(
    fc.property(
      day,
      fc.constantFrom('th', 'en'),
      fc.constantFrom('buddhist', 'gregory'),
      (text, language, era) => {
        const format = createFormat({ language, era })
        for (const say of [format.dayFull, format.dayWithWeekday])
          expect(readTypedDate(say(text), { era, today })).toBe(text)
      },
    ),
  )
})
