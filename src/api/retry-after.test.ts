import { expect, test } from 'vitest'

import { retryAfterOf } from './retry-after.ts'

const now = Date.parse('2025-03-01T10:00:00Z')

test.each([
  ['120', undefined, 120],
  ['0', undefined, 0],
  ['Sat, 01 Mar 2025 10:00:30 GMT', undefined, 30],
  ['Sat, 01 Mar 2025 09:00:00 GMT', undefined, 0],
  ['-1', undefined, undefined],
  ['1.5', undefined, undefined],
  ['soon', undefined, undefined],
  ['', undefined, undefined],
])('Retry-After %j is %s seconds', (text, _, seconds) => {
  expect(retryAfterOf(new Headers({ 'Retry-After': text }), now)).toBe(seconds)
})

test('a date is measured by the clock of the server that named it', () => {
  const headers = { 'Retry-After': 'Sun, 02 Mar 2025 10:00:10 GMT', Date: 'Sun, 02 Mar 2025 10:00:00 GMT' }
  expect(retryAfterOf(new Headers(headers), now)).toBe(10)
})
