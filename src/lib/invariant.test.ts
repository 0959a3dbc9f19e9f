import { expect, test } from 'vitest'

import { invariant } from './invariant.ts'

test.each([0, '', null, undefined, false])('%j stops with the message', (value) => {
  expect(() => invariant(value, 'a route without a code')).toThrow('a route without a code')
})

test('what holds is let through', () => {
  expect(() => invariant('C000055', 'a code')).not.toThrow()
})
