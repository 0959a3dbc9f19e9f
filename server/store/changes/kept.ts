import { sql } from 'kysely'

import type { Database } from '#server/database/tables.ts'

/** Ids of the changes that a transaction has kept so far, the oldest first: whoever kept them, savepoints respected. */
export async function changesOf(tx: Database): Promise<number[]> {
  const { rows } = await sql<{ changeId: string }>`
    select change_id from changes where tx = pg_current_xact_id_if_assigned() order by change_id`.execute(tx)
  return rows.map(({ changeId }) => Number(changeId))
}
