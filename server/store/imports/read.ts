import { sql } from 'kysely'

import type { ImportResult } from '#contract/sala/imports.ts'
import type { LeftBecause } from '#server/database/import-tables.ts'
import type { Database } from '#server/database/tables.ts'
import type { FieldFault } from '#server/errors.ts'

/** Rows that a state tells of one by one. */
const MOST_TOLD = 500

const imports = (db: Database) => db.selectFrom('imports').selectAll()
export type KeptImport = Awaited<ReturnType<ReturnType<typeof imports>['executeTakeFirstOrThrow']>>

export const importById = (db: Database, importId: string): Promise<KeptImport | undefined> =>
  imports(db).where('importId', '=', importId).executeTakeFirst()

/** Newest first. `caller`: whose; undefined: everybody's. */
export const newestImports = (
  db: Database,
  caller: string | undefined,
  take: number,
): Promise<KeptImport[]> =>
  imports(db)
    .$if(caller !== undefined, (query) => query.where('caller', '=', caller ?? ''))
    .orderBy('dateCreated', 'desc')
    .orderBy('importId')
    .limit(take)
    .execute()

export const batchesOf = async (db: Database, importId: string): Promise<number[]> =>
  (
    await db
      .selectFrom('importBatches')
      .select('batch')
      .where('importId', '=', importId)
      .orderBy('batch')
      .execute()
  ).map(({ batch }) => batch)

export type Tally = Record<ImportResult, number> & { undone: number; waiting: number }

/** How many rows ended how; `undone` of them went back, `waiting` may still. */
export async function tallyOf(db: Database, importId: string): Promise<Tally> {
  const { rows } = await sql<Tally>`
    select
      count(*) filter (where result = 'new')::integer as "new",
      count(*) filter (where result = 'changed')::integer as changed,
      count(*) filter (where result = 'unchanged')::integer as unchanged,
      count(*) filter (where result = 'refused')::integer as refused,
      count(taker.change_id)::integer as undone,
      count(*) filter (
        where import_rows.change_id is not null and taker.change_id is null and left_because is null
      )::integer as waiting
    from import_rows left join changes as taker on taker.undoes = import_rows.change_id
    where import_id = ${importId}`.execute(db)
  return rows[0] ?? { new: 0, changed: 0, unchanged: 0, refused: 0, undone: 0, waiting: 0 }
}

export type KeptRow = {
  row: number
  result: ImportResult
  customerCode: string | null
  fields: string[]
  faults: FieldFault[]
}

const rows = (db: Database, importId: string) =>
  db
    .selectFrom('importRows')
    .leftJoin('customers', 'customers.customerId', 'importRows.customerId')
    .select(['rowNumber as row', 'result', 'customers.customerCode', 'fields', 'faults'])
    .where('importId', '=', importId)
    .orderBy('rowNumber')

export const rowsOfBatch = (db: Database, importId: string, batch: number): Promise<KeptRow[]> =>
  rows(db, importId).where('batch', '=', batch).execute()

export const refusedRows = (db: Database, importId: string): Promise<KeptRow[]> =>
  rows(db, importId).where('result', '=', 'refused').limit(MOST_TOLD).execute()

export type LeftRow = { row: number; customerCode: string; customerName: string; because: LeftBecause }

export async function leftRows(db: Database, importId: string): Promise<LeftRow[]> {
  const found = await db
    .selectFrom('importRows')
    .innerJoin('customers', 'customers.customerId', 'importRows.customerId')
    .select(['rowNumber as row', 'customerCode', 'customerName', 'leftBecause as because'])
    .where('importId', '=', importId)
    .where('leftBecause', 'is not', null)
    .orderBy('rowNumber')
    .limit(MOST_TOLD)
    .execute()
  return found.flatMap(({ because, ...row }) => (because === null ? [] : { ...row, because }))
}
