import fc from 'fast-check'
import { expect, test } from 'vitest'

import { counterScope, defaultPatterns, isNumberPattern, numberText } from './number-pattern.ts'

test.each([
  ['customer', '2026-11-24', 55, 'C000055'],
  ['lead', '2026-11-24', 308, 'L000308'],
  ['activity', '2025-02-05', 28, 'A20250200028'],
  ['deal', '2024-12-01', 44, 'D241200044'],
  ['case', '2025-02-05', 10, 'T250200010'],
  ['contract', '2025-06-18', 6, 'CONT250600006'],
  ['quotationDraft', '2023-01-31', 4, 'DRAFT2301000004'],
  ['quotation', '2023-01-31', 2, 'Q01230000002'],
  ['salesOrder', '2024-09-01', 1, 'SO24090001'],
  ['expense', '2025-06-18', 12, 'EX250600012'],
  ['task', '2025-06-18', 3, 'TK250600003'],
] as const)('R110: the number of a %s of %s, counter %d, is %s', (kind, day, counter, expected) => {
  expect(numberText(defaultPatterns[kind], day, counter)).toBe(expected)
  expect(isNumberPattern(defaultPatterns[kind])).toBe(true)
})

test('R110: a prefix may hold letters, digits and hyphens', () => {
  expect(numberText({ prefix: 'SOZ-', date: 'yyMM', digits: 5 }, '2026-04-01', 32)).toBe('SOZ-260400032')
})

test.each([
  { prefix: 'TOOLONG-123', date: '', digits: 4 },
  { prefix: 'A/B', date: '', digits: 4 },
  { prefix: 'A', date: 'MMDD', digits: 4 },
  { prefix: 'A', date: 'yyMM', digits: 0 },
  { prefix: 'A', date: 'yyMM', digits: 2.5 },
  { prefix: 'ก', date: '', digits: 4 },
])('R110: %j is no pattern', (pattern) => {
  expect(isNumberPattern(pattern)).toBe(false)
})

test('R111: a counter begins anew each month, or each year where the pattern has only a year, or never', () => {
  const scopes = ['yyMM', 'MMyyyy', 'yy', 'yyyy', ''].map((date) =>
    counterScope({ prefix: 'X', date, digits: 4 }, '2026-11-24'),
  )
  expect(scopes).toEqual(['2026-11', '2026-11', '2026', '2026', ''])
})

test('R112: a counter that outgrows its digits widens and never wraps', () => {
  const pattern = { prefix: 'C', date: '', digits: 3 }
  expect([999, 1000, 12345n].map((counter) => numberText(pattern, '2026-11-24', counter))).toEqual([
    'C999',
    'C1000',
    'C12345',
  ])
})

test('R6: two counters of one scope never give one number', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 }), (a, b, digits) => {
      const number = (counter: number) =>
        numberText({ prefix: 'Q', date: 'MMyy', digits }, '2026-11-24', counter)
      expect(number(a) === number(b)).toBe(a === b)
    }),
  )
})
