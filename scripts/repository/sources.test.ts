import { expect, test } from 'vitest'

import { linesWith, read, repositoryFiles, sourceFiles } from './files.ts'

const sources = sourceFiles()
const lengths = sources.map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)
const share = (part: number) => sorted[Math.floor((sorted.length - 1) * part)]

test('there are sources to look at', () => {
  expect(sources).toContain('scripts/repository/files.ts')
})

test('no file is longer than 300 lines', () => {
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
})

test('half of the files have at most 60 lines, nineteen of twenty at most 200', () => {
  expect(share(0.5)).toBeLessThanOrEqual(60)
  expect(share(0.95)).toBeLessThanOrEqual(200)
})

/** These look for such words, or plant them. */
const typed = sources.filter((path) => /\.tsx?$/.test(path) && !/^scripts\/(repository|doors)\//.test(path))

test('no type is given up', () => {
  expect(linesWith(typed, /\bas any\b|: any\b|<any>|@ts-(ignore|nocheck)/)).toEqual([])
})

test('only a test may expect that something does not compile', () => {
  const expecting = linesWith(typed, /@ts-expect-error/)
  expect(expecting.filter((line) => !/^[^:]+\.test\.tsx?:/.test(line) || !/-- \S/.test(line))).toEqual([])
})

test('the linter is silenced only with a reason', () => {
  expect(linesWith(typed, /(ox|es)lint-disable(?!.*-- \S)/)).toEqual([])
})

test('nothing is left for later, and no test is left out', () => {
  const words = ['TO' + 'DO', 'FIX' + 'ME'].join('|')
  expect(linesWith(sources, new RegExp(`\\b(${words})\\b`))).toEqual([])
  expect(linesWith(sources, /\b(test|it|describe)\.(only|todo|fixme)\(/)).toEqual([])
})

test('no folder hides its files behind an index', () => {
  expect(sources.filter((path) => /\/index\.tsx?$/.test(path))).toEqual([])
})

test('end-to-end tests are in e2e, and nothing else runs there as a test', () => {
  const misplaced = repositoryFiles().filter((path) =>
    path.startsWith('e2e/') ? /\.test\.tsx?$/.test(path) : path.endsWith('.e2e.ts'),
  )
  expect(misplaced).toEqual([])
})
