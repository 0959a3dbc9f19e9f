import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'

import { bounded } from './bounded.ts'

const { db } = testDatabase()

test('a read that takes too long is given up, and the connection is as good as before', async () => {
  expect(await bounded(db, 50, sql`select pg_sleep(5)`)).toBeUndefined()
  expect(await bounded(db, 50, sql<{ one: number }>`select 1 as one`)).toEqual([{ one: 1 }])
  const { rows } = await sql<{ statementTimeout: string }>`show statement_timeout`.execute(db)
  expect(rows).toEqual([{ statementTimeout: '30s' }])
})

test('any other failure is thrown', async () => {
  await expect(bounded(db, 1000, sql`select nothing`)).rejects.toThrow('nothing')
})
