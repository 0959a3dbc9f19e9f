import { sql } from 'kysely'

import type { Database } from '#server/database/tables.ts'
import { hanging, type HangingKind } from '#server/store/changes/hanging.ts'

/** Ids of the rows that changed hands. */
export type Moved = Record<HangingKind, number[]>

const kinds: readonly HangingKind[] = ['customerEvent', 'satisfaction', 'customerFile']

/** A file that the other has under the same category stays where it is. */
const hasIt = (to: string) => sql`exists (
  select from customer_files other
  where other.customer_id = ${to}::bigint and other.file_category_id = customer_files.file_category_id
    and other.url = customer_files.url
)`

/** Hangs rows of one customer on another: all of them, or those that are named and still hang there. */
export async function moveHanging(tx: Database, from: string, to: string, only?: Moved): Promise<Moved> {
  const moved: Moved = { customerEvent: [], satisfaction: [], customerFile: [] }
  for (const kind of kinds) {
    const { table, id } = hanging[kind]
    const named = only === undefined ? sql`true` : sql`${sql.ref(id)} = any(${only[kind]}::integer[])`
    const free = kind === 'customerFile' ? sql`not ${hasIt(to)}` : sql`true`
    const { rows } = await sql<{ id: number }>`
      update ${sql.table(table)} set customer_id = ${to}::bigint
      where customer_id = ${from}::bigint and ${named} and ${free} returning ${sql.ref(id)} as id`.execute(tx)
    moved[kind] = rows.map((row) => row.id)
  }
  return moved
}

/** How many rows hang on a customer. */
export async function countHanging(db: Database, customerId: string) {
  const { rows } = await sql<{ events: number; satisfaction: number; files: number }>`
    select
      (select count(*)::integer from customer_events where customer_id = ${customerId}) as events,
      (select count(*)::integer from satisfactions where customer_id = ${customerId}) as satisfaction,
      (select count(*)::integer from customer_files where customer_id = ${customerId}) as files`.execute(db)
  return rows[0] ?? { events: 0, satisfaction: 0, files: 0 }
}
