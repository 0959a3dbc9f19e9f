import { statSync } from 'node:fs'

import { expect, test } from 'vitest'

import { linesWith, repositoryFiles, textFiles } from './files.ts'

const files = textFiles().filter((path) => path !== 'package-lock.json')

/** A path in the home of somebody, or where one machine keeps its work. */
const homes = new RegExp(`(^|[\\s"'\`(=])/(${['root', 'home', 'work', 'Users'].join('|')})/[A-Za-z]`)

const hosts = new RegExp(
  [
    ['registry', 'npmjs', 'org'],
    ['deb', 'debian', 'org'],
  ]
    .map((p) => p.join('\\.'))
    .join('|'),
)

const secrets = new RegExp(
  [
    '-----BEGIN [A-Z ]*PRIVATE' + ' KEY',
    '\\bAKIA[0-9A-Z]{16}\\b',
    '\\bgh[pousr]_[A-Za-z0-9]{30,}',
    '\\bnpm_[A-Za-z0-9]{30,}',
    '\\bxox[abp]-[A-Za-z0-9-]{10,}',
    '\\beyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}\\.',
  ].join('|'),
)

test('the expressions find what they look for', () => {
  expect('see /' + 'home/somchai/sala').toMatch(homes)
  expect('https://registry.' + 'npmjs.org/hono').toMatch(hosts)
  expect('-----BEGIN RSA PRIVATE' + ' KEY-----').toMatch(secrets)
})

test('no file names a path of one machine', () => {
  expect(linesWith(files, homes)).toEqual([])
})

test('no file names a registry', () => {
  expect(linesWith([...files, 'package-lock.json'], hosts)).toEqual([])
})

test('no file holds a secret', () => {
  expect(linesWith(files, secrets)).toEqual([])
})

test('no file is larger than 1 MB', () => {
  expect(repositoryFiles().filter((path) => statSync(path).size > 1_000_000)).toEqual([])
})
