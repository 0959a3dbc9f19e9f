import { expect, test } from 'vitest'

import { rangeOf, type DayPreset } from './day-presets.ts'

test.each<[DayPreset, string, string]>([
  ['today', '2026-11-24', '2026-11-24'],
  ['thisWeek', '2026-11-23', '2026-11-29'],
  ['thisMonth', '2026-11-01', '2026-11-30'],
  ['lastMonth', '2026-10-01', '2026-10-31'],
  ['last30', '2026-10-26', '2026-11-24'],
  ['thisYear', '2026-01-01', '2026-12-31'],
])('on Tuesday 24 November 2026, %s is %s to %s', (preset, from, to) => {
  expect(rangeOf(preset, '2026-11-24')).toEqual([from, to])
})

test('a week begins on Monday, also when today is Sunday, and months know their length and year', () => {
  expect(rangeOf('thisWeek', '2026-11-29')).toEqual(['2026-11-23', '2026-11-29'])
  expect(rangeOf('lastMonth', '2028-03-31')).toEqual(['2028-02-01', '2028-02-29'])
  expect(rangeOf('lastMonth', '2026-01-05')).toEqual(['2025-12-01', '2025-12-31'])
  expect(rangeOf('thisMonth', '2026-12-05')).toEqual(['2026-12-01', '2026-12-31'])
})
