import type { ImportedRow, ImportState } from '#contract/sala/imports.ts'
import { UndoHurdle } from '#contract/sala/history.ts'
import { toWireDateTime } from '#lib/dates.ts'
import type { RequestContext } from '#server/implement.ts'
import {
  batchesOf,
  leftRows,
  refusedRows,
  tallyOf,
  type KeptImport,
  type KeptRow,
  type LeftRow,
} from '#server/store/imports/read.ts'
import { say, type Language } from '#server/words/say.ts'

import { hurdleWords } from './undo.ts'

type Row = Omit<KeptRow, 'fields' | 'faults'> & {
  fields: readonly string[]
  faults: readonly KeptRow['faults'][number][]
}

/** A row in the reader's language. */
export const toImportedRow = (
  { row, result, customerCode, fields, faults }: Row,
  language: Language,
): ImportedRow => ({
  row,
  result,
  customerCode,
  fields: [...fields],
  errors: faults.map(({ field, key, values }) => ({ field, message: say(language, key, values) })),
})

function toLeft({ because: { hurdle, name, reason }, ...row }: LeftRow, language: Language) {
  const { data: known } = UndoHurdle.safeParse(hurdle)
  return { ...row, reason: known === undefined ? reason : say(language, hurdleWords[known], { name }) }
}

/** The state of an import in the reader's language. `whole`: with the rows that it tells one by one. */
export async function toState(
  { importId, filename, fileHash, total, author, authorName, ...kept }: KeptImport,
  { db, language }: RequestContext,
  whole = true,
): Promise<ImportState> {
  const { undone, waiting, ...counts } = await tallyOf(db, importId)
  const done = counts.new + counts.changed + counts.unchanged + counts.refused
  const refused = whole ? await refusedRows(db, importId) : []
  const left = whole ? await leftRows(db, importId) : []
  return {
    importId,
    filename,
    fileHash,
    total,
    by: author,
    byName: authorName,
    dateCreated: toWireDateTime(kept.dateCreated),
    dateModified: toWireDateTime(kept.dateModified),
    batches: await batchesOf(db, importId),
    counts,
    isDone: done >= total,
    isUndone: kept.undoneAt !== null,
    refused: refused.map((row) => toImportedRow(row, language)),
    undo: { done: undone, waiting, left: left.map((row) => toLeft(row, language)) },
  }
}
