import { sql } from 'kysely'
import { Client } from 'pg'
import { expect, test } from 'vitest'

import { hasThaiTrigrams } from '#server/database/thai.ts'

import { testDatabase } from './test-database.ts'

const { db, pool, url } = testDatabase()

test('a test file has a migrated, empty database of its own', async () => {
  await db.insertInto('counters').values({ scope: 'mine', value: '1' }).execute()
  expect(await db.selectFrom('counters').select('scope').execute()).toEqual([{ scope: 'mine' }])
  expect(new URL(url).pathname).toMatch(/^\/sala_test_/)
})

test('Thai text has trigrams and Thai names are in dictionary order', async () => {
  expect(await hasThaiTrigrams(pool)).toBe(true)
  const { rows } = await sql<{ name: string }>`
    select name from unnest(array['ขา', 'ไก่', 'แก้ว', 'กา', 'เก้า']) as name order by name collate "th-x-icu"
  `.execute(db)
  expect(rows.map(({ name }) => name)).toEqual(['กา', 'เก้า', 'แก้ว', 'ไก่', 'ขา'])
})

test('days, decimals and big numbers arrive as text, moments as dates', async () => {
  const { rows } = await sql`
    select date '2024-02-29' as a_day, 12345678901234.50 as money, 9007199254740993 as big,
      timestamptz '2026-11-24 07:00+07' as a_moment, jsonb '{"some_key": 1}' as json
  `.execute(db)
  expect(rows).toEqual([
    {
      aDay: '2024-02-29',
      money: '12345678901234.50',
      big: '9007199254740993',
      aMoment: new Date('2026-11-24T00:00:00Z'),
      json: { some_key: 1 },
    },
  ])
})

test('the pool goes on when the server ends its connections', async () => {
  await pool.query('select 1')
  const other = new Client({ connectionString: url })
  await other.connect()
  await other.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await other.end()
  await expect
    .poll(() =>
      pool.query('select 1').then(
        ({ rowCount }) => rowCount,
        () => 0,
      ),
    )
    .toBe(1)
})
