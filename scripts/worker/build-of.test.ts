import { expect, test } from 'vitest'

import { buildOf } from './build-of.ts'

const chunk = (code: string, imports: string[] = [], isEntry = false) =>
  ({ type: 'chunk', code, imports, isEntry }) as const
const asset = (source: string) => ({ type: 'asset', source }) as const

const files = {
  'index.html': asset('<script src="/assets/index-1.js">'),
  'assets/index-1.js': chunk('start()', ['assets/libraries-1.js'], true),
  'assets/libraries-1.js': chunk('x'.repeat(500_000)),
  'assets/customer-list-1.js': chunk('list()', ['assets/list-1.js']),
  'assets/list-1.js': chunk('y'.repeat(150_000)),
  'assets/form-1.js': chunk('form()'),
  'assets/postcodes-1.js': chunk('z'.repeat(400_000)),
  'assets/frame-1.css': asset('p {}'),
  'assets/picture-1.png': asset('png'),
  '.vite/manifest.json': asset('{}'),
}

test('everything small is kept, and what is large only when nothing starts without it', () => {
  expect(buildOf(files, 'boot()').assets).toEqual([
    '/assets/customer-list-1.js',
    '/assets/form-1.js',
    '/assets/frame-1.css',
    '/assets/index-1.js',
    '/assets/libraries-1.js',
    '/assets/list-1.js',
  ])
})

test('the first script of the page tells its version', () => {
  expect(buildOf(files, 'boot()').entry).toBe('/assets/index-1.js')
})

test('the version changes with the page, its first script and every file, and with nothing else', () => {
  const { version } = buildOf(files, 'boot()')
  expect(buildOf({ ...files }, 'boot()').version).toBe(version)
  expect(buildOf(files, 'boot(2)').version).not.toBe(version)
  expect(buildOf({ ...files, 'index.html': asset('<p>') }, 'boot()').version).not.toBe(version)
  expect(buildOf({ ...files, 'assets/more-1.js': chunk('') }, 'boot()').version).not.toBe(version)
})
