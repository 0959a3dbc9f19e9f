import { expect, test } from 'vitest'

import { keepTotals } from './totals.ts'

test('a total is repeated for five seconds', () => {
  let now = 0
  const totals = keepTotals(() => now)
  totals.set('list', 7)
  now = 4_999
  expect(totals.get('list')).toBe(7)
  now = 5_000
  expect(totals.get('list')).toBeUndefined()
})

test('a write forgets all totals, and none is kept until it is committed for certain', () => {
  let now = 0
  const totals = keepTotals(() => now)
  totals.set('list', 7)
  totals.forget()
  expect(totals.get('list')).toBeUndefined()
  totals.set('list', 7)
  expect(totals.get('list')).toBeUndefined()
  now = 500
  totals.set('list', 8)
  expect(totals.get('list')).toBe(8)
})

test('no more than five hundred are kept', () => {
  const totals = keepTotals()
  for (let i = 0; i <= 500; i++) totals.set(`${i}`, i)
  expect([totals.get('0'), totals.get('500')]).toEqual([undefined, 500])
})
