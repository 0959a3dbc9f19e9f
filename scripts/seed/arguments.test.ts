import { expect, test } from 'vitest'

import { readArguments } from './arguments.ts'

test('a size and a fresh start are read, and the usual size is that of the demo', () => {
  expect(readArguments([])).toEqual({ customers: 400, fresh: false })
  expect(readArguments(['--customers', '100_000', '--fresh'])).toEqual({ customers: 100_000, fresh: true })
})

test.each([
  ['--customers', 'many'],
  ['--customers', '-1'],
  ['--people', '3'],
  ['--customers', '1.5'],
])('%s %s is refused in words', (...args) => {
  expect(() => readArguments(args)).toThrow(/./)
})
