import { expect, test } from 'vitest'

import { matches } from './installed.mjs'

const lock = {
  '': {},
  'node_modules/hono': { version: '4.13.19', integrity: 'sha512-a' },
  'node_modules/tool': { version: '1.0.0', integrity: 'sha512-b' },
  'node_modules/tool-darwin': { version: '1.0.0', integrity: 'sha512-c', optional: true },
}
const { 'node_modules/tool-darwin': _darwin, '': _project, ...here } = lock

test('what npm noted is what the lock asks for, when only packages of other systems are missing', () => {
  expect(matches(lock, here)).toBe(true)
})

test('a missing package asks for an install', () => {
  const { 'node_modules/hono': _hono, ...rest } = here
  expect(matches(lock, rest)).toBe(false)
})

test('another version asks for an install', () => {
  expect(matches(lock, { ...here, 'node_modules/hono': { version: '4.13.18', integrity: 'sha512-a' } })).toBe(
    false,
  )
})

test('the same version with other contents asks for an install', () => {
  expect(matches(lock, { ...here, 'node_modules/hono': { version: '4.13.19', integrity: 'sha512-x' } })).toBe(
    false,
  )
})

test('a package that the lock no longer has asks for an install', () => {
  expect(matches(lock, { ...here, 'node_modules/left': { version: '1.0.0', integrity: 'sha512-d' } })).toBe(
    false,
  )
})
