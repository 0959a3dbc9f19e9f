import type { ImportResult } from '#contract/sala/imports.ts'
import type { FieldFault } from '#server/errors.ts'
import type { ColumnType } from 'kysely'

/** Why the undo of a row was refused: a hurdle with who stands in the way, else the sentence as it was said. */
export type LeftBecause = { hurdle: string | null; name: string; reason: string }

type Moment = ColumnType<Date, Date | undefined, Date>

/** The tables of imports. */
export type ImportTables = {
  imports: {
    importId: string
    caller: string
    author: string | null
    authorName: string
    filename: string
    fileHash: string
    total: number
    dateCreated: Moment
    dateModified: Moment
    undoneAt: ColumnType<Date | null, undefined, Date | null>
  }
  importBatches: { importId: string; batch: number; requestHash: Buffer }
  importRows: {
    importId: string
    rowNumber: number
    batch: number
    result: ImportResult
    customerId: string | null
    changeId: string | number | null
    fields: string[]
    faults: ColumnType<FieldFault[], string, never>
    leftBecause: ColumnType<LeftBecause | null, undefined, string>
  }
}
