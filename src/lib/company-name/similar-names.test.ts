import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { NAME_THRESHOLD, nameSimilarity } from './similar-names.ts'

type Pair = { isSame: boolean; first: string; second: string }

const file = new URL('testing/name-pairs.txt', import.meta.url)
const pairs: Pair[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => /^(same|diff) \|/.test(line))
  .map((line) => {
    const [label, first = '', second = ''] = line.split(' | ')
    return { isSame: label === 'same', first, second }
  })

const judged = pairs.map((pair) => {
  const score = nameSimilarity(pair.first, pair.second)
  return { ...pair, score, isTaken: score >= NAME_THRESHOLD }
})
const count = (isSame: boolean, isTaken: boolean): number =>
  judged.filter((pair) => pair.isSame === isSame && pair.isTaken === isTaken).length

test('of two hundred labelled pairs nearly all that are one are found, and hardly any that are two', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(200)
  const [found, missed, wrong] = [count(true, true), count(true, false), count(false, true)]
  expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.95)
  expect(found / (found + missed)).toBeGreaterThanOrEqual(0.9)
})
