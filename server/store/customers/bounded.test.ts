import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'

import { bounded } from './bounded.ts'

const { db } = testDatabase()

test('a read that takes too long is given up, and the connection is as good as before', async () => {
  const settings = sql`
    select current_setting('statement_timeout') as timeout, current_setting('work_mem') as memory`
  const before = (await settings.execute(db)).rows
  expect(before).toMatchObject([{ timeout: '30s' }])
  expect(await bounded(db, 50, sql`select pg_sleep(5)`)).toBeUndefined()
  expect(await bounded(db, 50, sql<{ one: number }>`select 1 as one`)).toEqual([{ one: 1 }])
  expect((await settings.execute(db)).rows).toEqual(before)
})

test('any other failure is thrown', async () => {
  await expect(bounded(db, 1000, sql`select nothing`)).rejects.toThrow('nothing')
})
