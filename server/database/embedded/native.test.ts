import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { testFolder } from '#server/database/testing/embedded-server.ts'

import { findIdentity, isRoot } from './identity.ts'
import { findNativePackage } from './native-package.ts'
import { packagedNative, systemNative } from './native.ts'

/** The package as npm unpacks it: without links. */
function unpacked(folder: string) {
  const { native, version } = findNativePackage()
  const copy = join(folder, 'native')
  cpSync(native, copy, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() })
  return { native: copy, version }
}

const hasLinks = (native: string): boolean => {
  const lib = join(native, 'lib')
  return readdirSync(lib).some((name) => lstatSync(join(lib, name)).isSymbolicLink())
}

const anyone = () => findIdentity('/nowhere')

test('links to libraries that npm did not unpack are made', async () => {
  const folder = testFolder()
  const found = unpacked(folder)
  expect(hasLinks(found.native)).toBe(false)
  const cache = join(folder, 'cache')
  const { bin, major } = await packagedNative(await anyone(), cache, found)
  expect(bin).toBe(join(found.native, 'bin'))
  expect(major).toBe(Number.parseInt(found.version, 10))
  expect(hasLinks(found.native)).toBe(true)
})

/** Root reads everything, so only its database user can be shut out; a plain user only by a folder it may not change. */
function shutOut(folder: string) {
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  const found = unpacked(closed)
  const [path, mode] = isRoot() ? [closed, 0o700] : [join(found.native, 'lib'), 0o555]
  chmodSync(path, mode)
  onTestFinished(() => chmodSync(path, 0o755))
  return found
}

test('programs that the database user cannot run in place are copied once to where it can', async () => {
  const folder = testFolder()
  const found = shutOut(folder)
  const cache = join(folder, 'cache')
  const { bin } = await packagedNative(await anyone(), cache, found)
  expect(bin.startsWith(cache)).toBe(true)
  const made = statSync(bin).ctimeMs
  expect(await packagedNative(await anyone(), cache, found)).toMatchObject({ bin })
  expect(statSync(bin).ctimeMs).toBe(made)
  expect(readdirSync(cache)).toHaveLength(1)
})

test('a cache that cannot be written is named', async () => {
  const found = shutOut(testFolder())
  await expect(packagedNative(await anyone(), '/dev/null/sala', found)).rejects.toThrow(/Set SALA_CACHE_DIR/)
})

test('a folder without a PostgreSQL is refused in words', async () => {
  await expect(systemNative('/nowhere', await anyone())).rejects.toThrow(
    /The PostgreSQL in \/nowhere cannot be run by/,
  )
})
