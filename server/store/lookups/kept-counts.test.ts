import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'

import type { LookupCounts } from './count-lookups.ts'
import { keptCounts } from './kept-counts.ts'

const { db } = testDatabase()

const counted = (n: number): LookupCounts => ({ byName: new Map(), byId: new Map([[1, n]]) })

/** Counts for a pool of its own; each reading is told from the last by its number. */
function counting() {
  const pool = db.withoutPlugins()
  let readings = 0
  let isBroken = false
  const count = () => (isBroken ? Promise.reject(new Error('gone')) : Promise.resolve(counted(++readings)))
  return {
    at: async (now: number) => (await keptCounts(pool, now, count)).byId.get(1),
    break: (broken: boolean) => {
      isBroken = broken
    },
  }
}

test('counts are shared for half a minute, and then read anew while the old ones are still answered', async () => {
  const counts = counting()
  expect([await counts.at(0), await counts.at(29_999)]).toEqual([1, 1])
  expect([await counts.at(30_000), await counts.at(30_001)]).toEqual([1, 2])
})

test('counts of ten minutes ago are not answered any more', async () => {
  const counts = counting()
  expect([await counts.at(0), await counts.at(600_000)]).toEqual([1, 2])
})

test('a reading that fails is not kept: the old counts stay, and the next caller tries again', async () => {
  const counts = counting()
  counts.break(true)
  await expect(counts.at(0)).rejects.toThrow('gone')
  counts.break(false)
  expect(await counts.at(1)).toBe(1)
  counts.break(true)
  expect([await counts.at(40_000), await counts.at(40_001)]).toEqual([1, 1])
  counts.break(false)
  expect([await counts.at(40_002), await counts.at(40_003)]).toEqual([1, 2])
})

test('the counts of the database are those of its customers', async () => {
  const { byName, byId } = await keptCounts(db)
  expect([byName.size, byId.size]).toEqual([0, 0])
})
