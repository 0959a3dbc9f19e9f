import { expect, test } from 'vitest'

import { add, countsOf, lineOf } from './counts.mjs'

const vitest = JSON.stringify({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 2, numTodoTests: 0 })
const playwright = JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } })

test('the tests of both runners are counted from their reports', () => {
  expect(countsOf('vitest', vitest, 0)).toEqual({ passed: 7, failed: 0, skipped: 2 })
  expect(countsOf('playwright', playwright, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
})

test('a step that fails without a failed test counts as one', () => {
  expect(countsOf('vitest', vitest, 1).failed).toBe(1)
  expect(countsOf(undefined, undefined, 2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a runner that wrote no report and says that all is well has failed', () => {
  expect(countsOf('vitest', undefined, 0).failed).toBe(1)
})

test('the last line is the plain sum, and names what was skipped only where something was', () => {
  const sum = add(countsOf('vitest', vitest, 0), countsOf('playwright', playwright, 1))
  expect(lineOf(sum)).toBe('12 passed, 1 failed, 2 skipped')
  expect(lineOf({ ...sum, skipped: 0 })).toBe('12 passed, 1 failed')
})
