import { sql, type RawBuilder } from 'kysely'

import { codeOf } from '#server/database/database-start-error.ts'
import type { Database } from '#server/database/tables.ts'

const CANCELED = '57014'

/**
 * How the database is to weigh its ways: what it reads lies in memory, a second core is worth asking, and a hundred
 * thousand rows may be sorted there.
 */
const weights = {
  seq_page_cost: '0.2',
  random_page_cost: '0.25',
  parallel_setup_cost: '100',
  work_mem: '16MB',
}

/** Settings that end with the transaction. */
const settings = (milliseconds: number, more: Readonly<Record<string, string>>): RawBuilder<unknown> =>
  sql.join(
    Object.entries({ statement_timeout: `${milliseconds}`, ...weights, ...more }).map(
      ([name, value]) => sql`set_config(${name}, ${value}, true)`,
    ),
  )

/**
 * Runs one read that may look at every row, for so long at most (milliseconds). undefined: it took longer, and the
 * database gave it up. `more` are other settings for this read. `db` is a pool: inside a transaction that statement would end it.
 */
export async function bounded<Row>(
  db: Database,
  milliseconds: number,
  query: RawBuilder<Row>,
  more: Readonly<Record<string, string>> = {},
): Promise<Row[] | undefined> {
  try {
    return await db.transaction().execute(async (tx) => {
      await sql`select ${settings(milliseconds, more)}`.execute(tx)
      return (await query.execute(tx)).rows
    })
  } catch (error) {
    if (codeOf(error) === CANCELED) return undefined
    throw error
  }
}
