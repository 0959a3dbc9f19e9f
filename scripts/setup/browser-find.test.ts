import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { findBrowser } from './browser-find.mjs'

let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sala-find-'))
})

afterEach(() => rmSync(home, { recursive: true }))

function program(path: string, mode = 0o755): string {
  const full = join(home, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, '')
  chmodSync(full, mode)
  return full
}

const find = (env: Record<string, string> = {}) =>
  findBrowser({ env, platform: 'linux', home, folders: [join(home, 'usr/bin')], applications: [] })

test('a system without a Chromium has none', () => {
  expect(find()).toBeUndefined()
})

test('CHROMIUM is taken before everything else', () => {
  program('usr/bin/chromium')
  const own = program('own/chrome-nightly')
  expect(find({ CHROMIUM: own })).toBe(own)
})

test('a CHROMIUM that is no program is not replaced by another browser', () => {
  program('usr/bin/chromium')
  expect(find({ CHROMIUM: join(home, 'nowhere') })).toBeUndefined()
})

test('the PATH comes before the usual places', () => {
  program('usr/bin/chromium')
  const first = program('bin/google-chrome')
  expect(find({ PATH: join(home, 'bin') })).toBe(first)
})

test('a file that cannot be run is passed over', () => {
  program('usr/bin/chromium', 0o644)
  const next = program('usr/bin/google-chrome-stable')
  expect(find()).toBe(next)
})

test('of the browsers that Playwright downloaded, the newest is taken', () => {
  program('.cache/ms-playwright/chromium-1187/chrome-linux/chrome')
  const newest = program('.cache/ms-playwright/chromium-1201/chrome-linux64/chrome')
  program('.cache/ms-playwright/chromium-999/chrome-linux/chrome')
  expect(find()).toBe(newest)
})
