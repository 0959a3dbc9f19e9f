import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { hashOf } from './hash.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sala-hash-'))
  mkdirSync(join(folder, 'src/lib'), { recursive: true })
  writeFileSync(join(folder, 'src/lib/money.ts'), 'one')
})

afterEach(() => rmSync(folder, { recursive: true }))

const hash = () => hashOf(folder, ['src', 'missing.ts'])

test('the same sources have the same hash', () => {
  expect(hash()).toBe(hash())
})

test.each([
  ['a changed source', () => writeFileSync(join(folder, 'src/lib/money.ts'), 'two')],
  ['a new source', () => writeFileSync(join(folder, 'src/new.ts'), '')],
  ['a renamed source', () => renameSync(join(folder, 'src/lib/money.ts'), join(folder, 'src/lib/cash.ts'))],
])('%s changes the hash', (_what, change) => {
  const before = hash()
  change()
  expect(hash()).not.toBe(before)
})

test('a changed test does not ask for a build', () => {
  const before = hash()
  writeFileSync(join(folder, 'src/lib/money.test.ts'), 'test')
  expect(hash()).toBe(before)
})
