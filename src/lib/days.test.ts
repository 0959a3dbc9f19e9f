import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, dayFrom, daysBetween, isDay, partsOf } from './days.ts'

test.each(['2024-02-29', '0001-01-01', '9999-12-31', '2400-02-29'])('%s is a day', (day) => {
  expect(isDay(day)).toBe(true)
})

test.each([
  '2026-02-29',
  '2100-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-01-32',
  '0000-01-01',
  '26-01-01',
  '2026-1-1',
  ' 2026-01-01',
  '2026-01-01T00:00',
  '',
])('%j is no day', (day) => expect(isDay(day)).toBe(false))

test('days are counted over leap days and year ends', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(addDays('no day', 3)).toBe('no day')
  expect(daysBetween('no day', '2024-03-01')).toBeNaN()
})

test('a day knows its parts and its weekday', () => {
  expect(partsOf('2026-11-24')).toEqual({ year: 2026, month: 11, date: 24, weekday: 2 })
  expect(partsOf('1969-12-31').weekday).toBe(3)
  expect(dayFrom(2026, 2, 29)).toBeUndefined()
  expect(dayFrom(2026, 2, 3)).toBe('2026-02-03')
})

test("adding days and counting them are each other's reverse", () => {
  const start = fc.integer({ min: 0, max: 500_000 }).map((n) => addDays('1900-01-01', n))
  fc.assert(
    fc.property(start, fc.integer({ min: -200_000, max: 200_000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days)
    }),
  )
})
