import { sql } from 'kysely'

import type { LeftBecause } from '#server/database/import-tables.ts'
import type { Database } from '#server/database/tables.ts'

/** Lets the import take no further rows. */
export async function closeImport(tx: Database, importId: string): Promise<void> {
  await tx
    .updateTable('imports')
    .set((old) => ({ undoneAt: sql`coalesce(${old.ref('undoneAt')}, now())`, dateModified: sql`now()` }))
    .where('importId', '=', importId)
    .execute()
}

/** The next changes to take back, the last rows first. */
export async function changesToUndo(tx: Database, importId: string, take: number): Promise<number[]> {
  const { rows } = await sql<{ changeId: string }>`
    select change_id from import_rows
    where import_id = ${importId} and change_id is not null and left_because is null
      and not exists (select from changes where undoes = import_rows.change_id)
    order by row_number desc limit ${take}`.execute(tx)
  return rows.map(({ changeId }) => Number(changeId))
}

export async function keepLeft(
  tx: Database,
  importId: string,
  changeId: number,
  because: LeftBecause,
): Promise<void> {
  await tx
    .updateTable('importRows')
    .set({ leftBecause: JSON.stringify(because) })
    .where('importId', '=', importId)
    .where('changeId', '=', changeId)
    .execute()
}
