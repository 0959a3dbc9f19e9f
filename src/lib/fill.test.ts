import { expect, test } from 'vitest'

import { fill } from './fill.ts'

test('every place is filled, each with its own value', () => {
  expect(fill('{{n}} of {{ total }}, {{n}}', { n: 1, total: '฿2' })).toBe('1 of ฿2, 1')
})

test('a value is never read as a template or as a replacement pattern', () => {
  expect(fill('{{a}}', { a: '{{b}} $& $1', b: 'no' })).toBe('{{b}} $& $1')
})

test('a place without a value stays, also one named like a member of every object', () => {
  expect(fill('{{x}} {{constructor}}')).toBe('{{x}} {{constructor}}')
})
