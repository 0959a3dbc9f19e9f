import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, test } from 'vitest'

import { read, repositoryFiles } from './files.ts'

const all = repositoryFiles()
const documents = all.filter((path) => path.endsWith('.md'))
const decisions = documents.filter((path) => /^docs\/decisions\/\d/.test(path))

/** What a document links to in this repository, as paths from its root. */
const linksOf = (path: string) =>
  [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => join(dirname(path), link))

test('every link in a document leads to a file', () => {
  const links = documents.flatMap((path) => linksOf(path).map((link) => ({ path, link })))
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter(({ link }) => !existsSync(link))).toEqual([])
})

test('every decision is in the index, and CONTRIBUTING leads there', () => {
  expect(decisions.length).toBeGreaterThan(0)
  expect(linksOf('docs/decisions/README.md')).toEqual(expect.arrayContaining(decisions))
  expect(linksOf('CONTRIBUTING.md')).toContain('docs/decisions/README.md')
})

test.each(decisions)('%s has the four headings', (path) => {
  const headings = [...read(path).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
  expect(headings).toEqual(['Context', 'Decision', 'Consequences', 'Turned down'])
})

test('decisions are numbered without a gap', () => {
  const numbers = decisions.map((path) => Number(/\/(\d+)-/.exec(path)?.[1]))
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})

test('CONTRIBUTING has less than 150 lines, and the files it names exist', () => {
  const text = read('CONTRIBUTING.md')
  expect(text.split('\n').length).toBeLessThan(150)
  const named = [...text.matchAll(/`((?:src|server|e2e|scripts|tools)\/[^`\s<>*{}]+)`/g)].map(
    ([, path]) => path ?? '',
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})

test('every command in the documents is a script of package.json', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
  const commands = documents.flatMap((path) =>
    [...read(path).matchAll(/\bnpm run ([a-z][a-z:]*)/g)].map(([, name]) => name ?? ''),
  )
  expect(commands.length).toBeGreaterThan(5)
  expect([...new Set(commands)].filter((name) => !scripts.includes(name))).toEqual([])
})

test("the README's table of settings is the host's list of them", () => {
  const settings = [...read('server/settings.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name)
  const table = /\| setting[\s\S]*?\n\n/.exec(read('README.md'))?.[0] ?? ''
  const rows = [...table.matchAll(/^\| (`[^|]+) \|/gm)].map(([, names]) => names ?? '')
  const documented = rows.flatMap((names) => [...names.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name))
  expect(new Set(documented)).toEqual(new Set(settings))
})

test('every picture is shown by a document and has less than 300 kB', () => {
  const pictures = all.filter((path) => path.startsWith('docs/pictures/'))
  const shown = documents.flatMap(linksOf)
  expect(pictures.filter((path) => !shown.includes(path))).toEqual([])
  expect(pictures.filter((path) => statSync(path).size >= 300_000)).toEqual([])
})
