import { expect, test } from 'vitest'

import { keepView, viewIn, viewQuery } from './view-address.ts'

test('an address names the view that is open, and keeps naming it when the filter changes', () => {
  const opened = viewQuery('abc', 'state=2&state=3&sort=-customerName')
  expect(opened.toString()).toBe('view=abc&state=2&state=3&sort=-customerName')
  expect(viewIn(opened)).toBe('abc')
  const changed = keepView(opened, new URLSearchParams('state=1'))
  expect(changed.toString()).toBe('view=abc&state=1')
  expect(keepView(new URLSearchParams('q=x'), new URLSearchParams('q=y')).toString()).toBe('q=y')
})
