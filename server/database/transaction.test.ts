import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'

import { inTransaction } from './transaction.ts'

const { db } = testDatabase()

const counterOf = (scope: string) =>
  db.selectFrom('counters').select('value').where('scope', '=', scope).executeTakeFirst()

test('two transactions that lock each other out both end, once each', async () => {
  const [one, two] = ['deadlock one', 'deadlock two']
  await db
    .insertInto('counters')
    .values([one, two].map((scope) => ({ scope, value: '0' })))
    .execute()
  let tries = 0
  let holding = 0
  let bothHold = () => {}
  const both = new Promise<void>((resolve) => (bothHold = resolve))

  const add = (first: string, second: string) =>
    inTransaction(db, async (tx) => {
      tries += 1
      for (const scope of [first, second]) {
        await tx
          .updateTable('counters')
          .set((row) => ({ value: row('value', '+', '1') }))
          .where('scope', '=', scope)
          .execute()
        holding += 1
        if (holding === 2) bothHold()
        await both // each has its first lock before either asks for its second
      }
    })
  await Promise.all([add(one, two), add(two, one)])

  expect(tries).toBeGreaterThan(2)
  expect(await counterOf(one)).toEqual({ value: '2' })
  expect(await counterOf(two)).toEqual({ value: '2' })
})

test('an error of the work undoes it and is not tried again', async () => {
  let tries = 0
  const work = inTransaction(db, async (tx) => {
    tries += 1
    await tx.insertInto('counters').values({ scope: 'undone', value: '1' }).execute()
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect(tries).toBe(1)
  expect(await counterOf('undone')).toBeUndefined()
})

test('a transaction inside another is part of it', async () => {
  const outer = inTransaction(db, async (tx) => {
    await inTransaction(tx, (inner) =>
      inner.insertInto('counters').values({ scope: 'inner', value: '1' }).execute(),
    )
    throw new Error('no')
  })
  await expect(outer).rejects.toThrow('no')
  expect(await counterOf('inner')).toBeUndefined()
})
