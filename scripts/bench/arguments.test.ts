import { expect, test } from 'vitest'

import { readArguments } from './arguments.ts'

test('a bench has 100,000 customers and a browser unless told', () => {
  expect(readArguments([])).toEqual({ customers: 100_000, rounds: 5, browser: true })
  expect(readArguments(['--customers', '10_000', '--rounds=2', '--no-browser'])).toEqual({
    customers: 10_000,
    rounds: 2,
    browser: false,
  })
})

test.each([[['--customers', '3']], [['--customers', 'many']], [['--rounds', '0']], [['--fast']]])(
  '%j is refused in words',
  (args) => {
    expect(() => readArguments(args)).toThrow(/--/)
  },
)
