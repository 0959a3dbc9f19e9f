import { sql, type RawBuilder } from 'kysely'

import { codeOf } from '#server/database/database-start-error.ts'
import type { Database } from '#server/database/tables.ts'

const CANCELED = '57014'

/**
 * Runs one read that may look at every row, for so long at most (milliseconds). undefined: it took longer, and the
 * database gave it up. `db` is a pool: inside a transaction that statement would end it.
 */
export async function bounded<Row>(
  db: Database,
  milliseconds: number,
  query: RawBuilder<Row>,
): Promise<Row[] | undefined> {
  try {
    return await db.transaction().execute(async (tx) => {
      await sql`select set_config('statement_timeout', ${`${milliseconds}`}, true)`.execute(tx)
      return (await query.execute(tx)).rows
    })
  } catch (error) {
    if (codeOf(error) === CANCELED) return undefined
    throw error
  }
}
