import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

import type { FieldsSaved } from '#features/customers/save-fields.ts'
import { siam } from '#features/customers/testing/siam.ts'

import { countRows, runBulk, waitingRow, type BulkRun } from './bulk-run.ts'

const saved = (id: number): FieldsSaved => ({
  outcome: { kind: 'saved', data: siam, version: '2', changes: [id] },
  merged: undefined,
})
const ended = (outcome: FieldsSaved['outcome']): FieldsSaved => ({ outcome, merged: undefined })
const forbidden = ended({ kind: 'forbidden' })
const codes = (count: number) => Array.from({ length: count }, (_, at) => waitingRow(`C${at}`))
const still = { onChange: () => {}, isStopped: () => false, wait: async () => {} }
const idOf = (code: string) => Number(code.slice(1))

property.prop([fc.array(fc.boolean(), { minLength: 1, maxLength: 40 })])(
  'every row is tried once, and a row that fails keeps no other from being done',
  async (fails) => {
    const tried: string[] = []
    const run = await runBulk(
      { rows: codes(fails.length), changes: [] },
      {
        ...still,
        save: async ({ customerCode }) => {
          tried.push(customerCode)
          return fails[idOf(customerCode)] ? forbidden : saved(idOf(customerCode))
        },
      },
    )
    expect(tried.toSorted()).toEqual(
      codes(fails.length)
        .map(({ customerCode }) => customerCode)
        .toSorted(),
    )
    expect(run.rows.map(({ state }) => state)).toEqual(
      fails.map((isFailing) => (isFailing ? 'failed' : 'done')),
    )
    expect(new Set(run.changes)).toEqual(new Set(fails.flatMap((isFailing, at) => (isFailing ? [] : [at]))))
  },
)

test('no more than three are written at the same time', async () => {
  let now = 0
  let most = 0
  const save = async () => {
    now += 1
    most = Math.max(most, now)
    await new Promise((done) => setTimeout(done, 1))
    now -= 1
    return saved(1)
  }
  await runBulk({ rows: codes(20), changes: [] }, { ...still, save })
  expect(most).toBe(3)
})

test('a stop lets what is on its way end and begins nothing more; going on tries the rest and no row twice', async () => {
  const tried: string[] = []
  let stopped = false
  const save = async ({ customerCode }: { customerCode: string }) => {
    tried.push(customerCode)
    if (tried.length === 5) stopped = true
    return saved(idOf(customerCode))
  }
  const first: BulkRun = await runBulk(
    { rows: codes(12), changes: [] },
    { ...still, save, isStopped: () => stopped },
  )
  const { done, open } = countRows(first.rows)
  expect(done).toBeGreaterThanOrEqual(5)
  expect(done + open).toBe(12)
  stopped = false
  const all = await runBulk(first, { ...still, save, isStopped: () => stopped })
  expect(countRows(all.rows)).toEqual({ done: 12, unchanged: 0, failed: 0, open: 0 })
  expect(new Set(tried).size).toBe(tried.length)
  expect(all.changes).toHaveLength(12)
})

test('a busy host is waited for, and the row goes on with the attempt of before', async () => {
  const waited: number[] = []
  const busy = ended({ kind: 'later', seconds: 2 })
  const run = await runBulk(
    { rows: codes(1), changes: [] },
    {
      ...still,
      wait: async (milliseconds) => void waited.push(milliseconds),
      save: async (row) => (row.ended === busy ? saved(7) : busy),
    },
  )
  expect(waited).toEqual([2000])
  expect(run.rows[0]?.state).toBe('done')
})
