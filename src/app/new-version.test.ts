import { expect, test } from 'vitest'

import { mayReload } from './new-version.ts'

test('a page loads itself anew at most once in five minutes', () => {
  const now = 1_800_000_000_000
  expect(mayReload(null, now)).toBe(true)
  expect(mayReload(String(now - 60_000), now)).toBe(false)
  expect(mayReload(String(now - 301_000), now)).toBe(true)
})

test('a mark that nobody can read does not forbid it', () => {
  expect(mayReload('x', 1)).toBe(true)
})
