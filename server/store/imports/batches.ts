import { sql } from 'kysely'

import type { ImportResult } from '#contract/sala/imports.ts'
import type { Database } from '#server/database/tables.ts'
import type { FieldFault } from '#server/errors.ts'
import type { Author } from '#server/store/changes.ts'

export type ImportHead = {
  importId: string
  caller: string
  author: Author
  filename: string
  fileHash: string
  total: number
}

/** The import of this id, made when it is new, held until the transaction ends. */
export async function openImport(tx: Database, { author, ...head }: ImportHead) {
  await tx
    .insertInto('imports')
    .values({ ...head, author: author.code, authorName: author.name })
    .onConflict((conflict) => conflict.column('importId').doNothing())
    .execute()
  return tx
    .selectFrom('imports')
    .selectAll()
    .where('importId', '=', head.importId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** The hash of a batch that is in; undefined: it is not. */
export async function batchHash(tx: Database, importId: string, batch: number): Promise<Buffer | undefined> {
  const found = await tx
    .selectFrom('importBatches')
    .select('requestHash')
    .where('importId', '=', importId)
    .where('batch', '=', batch)
    .executeTakeFirst()
  return found?.requestHash
}

export type DoneRow = {
  row: number
  result: ImportResult
  customerId: string | null
  fields: readonly string[]
  faults: readonly FieldFault[]
}

/** Ids of the changes of customers that this transaction made, by customer. */
async function changesHere(tx: Database): Promise<Map<string, string>> {
  const { rows } = await sql<{ customerId: string; changeId: string }>`
    select customer_id, change_id from changes where tx = pg_current_xact_id() and kind = 'customer'`.execute(
    tx,
  )
  return new Map(rows.map(({ customerId, changeId }) => [customerId, changeId]))
}

/** Keeps what became of a batch, in the transaction that wrote it. */
export async function keepBatch(
  tx: Database,
  { importId, batch, requestHash }: { importId: string; batch: number; requestHash: Buffer },
  rows: readonly DoneRow[],
): Promise<void> {
  const changes = await changesHere(tx)
  await tx.insertInto('importBatches').values({ importId, batch, requestHash }).execute()
  await tx
    .insertInto('importRows')
    .values(
      rows.map(({ row, result, customerId, fields, faults }) => ({
        importId,
        batch,
        rowNumber: row,
        result,
        customerId,
        fields: [...fields],
        changeId: (customerId !== null && changes.get(customerId)) || null,
        faults: JSON.stringify(faults),
      })),
    )
    .execute()
  await tx
    .updateTable('imports')
    .set({ dateModified: sql`now()` })
    .where('importId', '=', importId)
    .execute()
}

/** Rows of this import that customers came from, by customer. */
export async function rowsByCustomer(
  db: Database,
  importId: string,
  customerIds: readonly string[],
): Promise<Map<string, number>> {
  if (customerIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('importRows')
    .select(['customerId', 'rowNumber'])
    .where('importId', '=', importId)
    .where('customerId', 'in', customerIds)
    .execute()
  return new Map(rows.map(({ customerId, rowNumber }) => [customerId ?? '', rowNumber]))
}
