import { sql } from 'kysely'

import type { RecordKind } from '#contract/sala/changes.ts'
import type { Database } from '#server/database/tables.ts'
import { keepChange, type Author, type Snapshot } from '#server/store/changes.ts'

/** Kinds that are one row, hanging on a customer. */
export type HangingKind = Exclude<RecordKind, 'customer'>

/** Table and id of each kind, and the columns that history tells. */
export const hanging = {
  customerEvent: {
    table: 'customerEvents',
    id: 'eventId',
    told: ['eventName', 'eventType', 'eventDate', 'description', 'customerId'],
  },
  satisfaction: {
    table: 'satisfactions',
    id: 'satisfactionId',
    told: ['sourceName', 'sourceType', 'point', 'comment', 'answerBy', 'dateAnswered'],
  },
  customerFile: {
    table: 'customerFiles',
    id: 'attachmentId',
    told: ['filename', 'extension', 'fileSize', 'url', 'fileCategoryId'],
  },
} as const satisfies Record<HangingKind, { table: string; id: string; told: readonly string[] }>

const camel = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const renamed = (row: Snapshot, rename: (name: string) => string): Snapshot =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [rename(name), value]))

/** The row as it stands, with every column, held until the transaction ends. */
export async function rowOf(tx: Database, kind: HangingKind, id: number): Promise<Snapshot | undefined> {
  const { table, id: column } = hanging[kind]
  const { rows } = await sql<{ row: Snapshot }>`
    select to_jsonb(held) as row from ${sql.table(table)} as held where ${sql.ref(column)} = ${id} for update`.execute(
    tx,
  )
  return rows[0] && renamed(rows[0].row, camel)
}

/** Puts a row back exactly as it was, its id and dates too. */
export async function putBack(tx: Database, kind: HangingKind, row: Snapshot): Promise<void> {
  const table = sql.table(hanging[kind].table)
  await sql`
    insert into ${table} select * from jsonb_populate_record(null::${table}, ${JSON.stringify(renamed(row, snake))}::jsonb)`.execute(
    tx,
  )
}

/** Gives these columns of a row the values that they have in `values`. */
export async function setFields(
  tx: Database,
  kind: HangingKind,
  id: number,
  values: Snapshot,
): Promise<void> {
  const { table, id: column } = hanging[kind]
  const set = Object.keys(values).map((field) => sql`${sql.ref(field)} = given.${sql.ref(field)}`)
  await sql`
    update ${sql.table(table)} set ${sql.join(set)}
    from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(renamed(values, snake))}::jsonb) as given
    where ${sql.table(table)}.${sql.ref(column)} = ${id}`.execute(tx)
}

export async function removeRow(tx: Database, kind: HangingKind, id: number): Promise<void> {
  const { table, id: column } = hanging[kind]
  await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(tx)
}

type Kept = { kind: HangingKind; id: number; before: Snapshot | undefined; by: Author; undoes?: number }

/** Keeps what a write did to a row: `before` as `rowOf` answered it. Answers the id of the change. */
export async function keepRowChange(
  tx: Database,
  { kind, id, before, by, undoes }: Kept,
): Promise<number | undefined> {
  const after = await rowOf(tx, kind, id)
  const customerId = String((after ?? before)?.['customerId'])
  const { told } = hanging[kind]
  return keepChange(tx, { kind, key: String(id), customerId, before, after, by, undoes, told })
}
