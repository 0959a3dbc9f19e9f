import { expect, test } from 'vitest'

import { formatNumber, periodOf, type NumberPattern } from './number-pattern.ts'

test.each<[string, NumberPattern, string, bigint, string]>([
  ['C000055', { prefix: 'C', date: '', digits: 6 }, '', 55n, '2026-11-24'],
  ['A20250200028', { prefix: 'A', date: 'yyyyMM', digits: 5 }, '2025-02', 28n, '2025-02-01'],
  ['D241200044', { prefix: 'D', date: 'yyMM', digits: 5 }, '2024-12', 44n, '2024-12-31'],
  ['Q01230000002', { prefix: 'Q', date: 'MMyy', digits: 7 }, '2023-01', 2n, '2023-01-09'],
  ['SOZ-260012', { prefix: 'SOZ-', date: 'yy', digits: 4 }, '2026', 12n, '2026-06-01'],
])('%s is written by its pattern and counted in its period', (number, pattern, period, value, day) => {
  expect(formatNumber(pattern, day, value)).toBe(number)
  expect(periodOf(pattern, day)).toBe(period)
})

test('a counter that outgrows its digits gets wider', () => {
  expect(formatNumber({ prefix: 'SO', date: 'yyMM', digits: 4 }, '2024-09-01', 10_000n)).toBe('SO240910000')
})
