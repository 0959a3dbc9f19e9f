import { Client } from 'pg'

import { DatabaseStartError, messageOf } from './database-start-error.ts'
import { readMigrations, type Migration } from './migration-files.ts'
import { ensureThaiOrder, ensureTrigrams } from './thai.ts'

type Applied = { number: number; name: string; checksum: string }

const MIGRATING = 7_252_003

/**
 * Brings a database up to this release: each migration in a transaction of its own, hosts that start together take turns.
 * Refuses (DatabaseStartError) a database of a newer release, and one made by a migration that was changed since.
 */
export async function migrate(
  url: string,
  { say, migrations = readMigrations() }: { say: (line: string) => void; migrations?: Migration[] },
): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'sala-migrate' })
  client.on('error', () => undefined) // the query in flight is rejected with it
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATING])
    await ensureTrigrams(client)
    await ensureThaiOrder(client, say)
    for (const migration of await missing(client, migrations)) await apply(client, migration)
  } finally {
    await client.end()
  }
}

async function missing(client: Client, migrations: Migration[]): Promise<Migration[]> {
  await client.query(`create table if not exists migrations (
    number integer primary key,
    name text not null,
    checksum text not null,
    date_applied timestamptz not null default now()
  )`)
  const { rows } = await client.query<Applied>(
    'select number, name, checksum from migrations order by number',
  )
  for (const applied of rows) checkApplied(applied, migrations)
  const last = rows.at(-1)?.number ?? 0
  const open = migrations.filter(({ number }) => !rows.some((applied) => applied.number === number))
  const late = open.find(({ number }) => number < last)
  if (late) {
    throw new DatabaseStartError(
      `Migration ${late.name} is missing in this database, which has later ones already.`,
    )
  }
  return open
}

function checkApplied(applied: Applied, migrations: Migration[]): void {
  const known = migrations.find(({ number }) => number === applied.number)
  if (!known) {
    throw new DatabaseStartError(
      `This database was used by a newer Sala (it has ${applied.name}). Start that release or a later one.`,
    )
  }
  if (known.checksum === applied.checksum) return
  throw new DatabaseStartError(
    `Migration ${known.name} is not the one that made this database. Put the file back as it was, and write a new migration for what changed.`,
  )
}

async function apply(client: Client, { number, name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migrations (number, name, checksum) values ($1, $2, $3)', [
      number,
      name,
      checksum,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw new DatabaseStartError(`Migration ${name} failed: ${messageOf(error)}`, { cause: error })
  }
}
