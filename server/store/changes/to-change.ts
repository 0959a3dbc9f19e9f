import type { Change } from '#contract/sala/changes.ts'
import { toWireDateTime } from '#lib/dates.ts'

/** Columns of a change with the code of its customer, as the database answers them. */
export type ChangeRow = Omit<Change, 'changeId' | 'version' | 'by' | 'byName' | 'at'> & {
  changeId: string
  version: string | null
  author: string | null
  authorName: string
  at: Date
}

export const toChange = (row: ChangeRow): Change => ({
  changeId: Number(row.changeId),
  kind: row.kind,
  key: row.key,
  customerCode: row.customerCode,
  action: row.action,
  version: row.version === null ? null : Number(row.version),
  by: row.author,
  byName: row.authorName,
  at: toWireDateTime(row.at),
})
