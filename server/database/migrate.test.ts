import { randomBytes } from 'node:crypto'

import { Client } from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'

import { asAdmin, createDatabase, withDatabase } from '#server/database/testing/admin.ts'

import { migrate } from './migrate.ts'
import { readMigrations, type Migration } from './migration-files.ts'
import { ensureThaiOrder } from './thai.ts'

const say = () => undefined

const step = (number: number, sql: string): Migration => ({
  number,
  name: `00${number}-step.sql`,
  sql,
  checksum: sql,
})

/** An empty database, and a connection to look into it. */
async function emptyDatabase(): Promise<{ url: string; client: Client }> {
  const { adminUrl, appUrl } = inject('testDatabase')
  const name = `sala_migrate_${randomBytes(6).toString('hex')}`
  await asAdmin(adminUrl, createDatabase(appUrl, name, 'template0'))
  const url = withDatabase(appUrl, name)
  const client = new Client({ connectionString: url })
  await client.connect()
  onTestFinished(async () => {
    await client.end()
    await asAdmin(adminUrl, `drop database ${name} with (force)`)
  })
  return { url, client }
}

test('hosts that start together run each migration once', async () => {
  const { url, client } = await emptyDatabase()
  await client.query('create table runs (number integer)')
  const migrations = [1, 2, 3].map((number) => step(number, `insert into runs values (${number})`))
  await Promise.all([1, 2, 3, 4].map(() => migrate(url, { say, migrations })))
  expect((await client.query('select number from runs order by number')).rows).toHaveLength(3)

  await migrate(url, { say, migrations: [...migrations, step(4, 'insert into runs values (4)')] })
  expect((await client.query('table runs')).rows).toHaveLength(4)
})

test('a migration that fails leaves nothing of itself and everything of those before', async () => {
  const { url, client } = await emptyDatabase()
  const migrations = [step(1, 'create table first ()'), step(2, 'create table second (); select 1 / 0')]
  await expect(migrate(url, { say, migrations })).rejects.toThrow(
    'Migration 002-step.sql failed: division by zero',
  )
  const { rows } = await client.query(
    "select to_regclass('first')::text as a, to_regclass('second')::text as b",
  )
  expect(rows).toEqual([{ a: 'first', b: null }])
})

test.each([
  ['of a newer release', [1, 2], [step(1, 'select 1')], /newer Sala \(it has 002-step\.sql\)/],
  [
    'made by another text',
    [1],
    [step(1, 'select 2')],
    /001-step\.sql is not the one that made this database/,
  ],
  ['that passed a migration by', [2], [step(1, 'select 1'), step(2, 'select 1')], /001-step\.sql is missing/],
])('a database %s is refused and left as it is', async (_, applied, migrations, message) => {
  const { url, client } = await emptyDatabase()
  await migrate(url, { say, migrations: applied.map((number) => step(number, 'select 1')) })
  await expect(migrate(url, { say, migrations })).rejects.toThrow(message)
  expect((await client.query('table migrations')).rows).toHaveLength(applied.length)
})

test('the migrations of this release are numbered from 1 without gaps', () => {
  const numbers = readMigrations().map(({ number }) => number)
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  expect(numbers.length).toBeGreaterThan(0)
})

test('on a server without the Thai collation one of its name is made, once', async () => {
  const { client } = await emptyDatabase()
  const said: string[] = []
  const ensure = () => ensureThaiOrder(client, (line) => said.push(line), 'absent-x-icu')
  await ensure()
  await ensure()
  expect(said).toHaveLength(1)
  await client.query('create table people (name text); create index on people (name collate "absent-x-icu")')
})
