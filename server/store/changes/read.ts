import { sql } from 'kysely'

import type { RecordKind } from '#contract/sala/changes.ts'
import type { Database } from '#server/database/tables.ts'
import type { Author, FieldChanges, Snapshot } from '#server/store/changes.ts'

import type { Head } from './standing.ts'
import type { ChangeRow } from './to-change.ts'

/** A change with all that is kept of it, and the customer as it is now. */
export type Entry = ChangeRow & {
  customerId: string
  customerName: string
  owners: string[]
  isPartner: boolean
  fields: FieldChanges
  before: Snapshot | null
  undoes: string | null
  undoneBy: string | null
}

const entries = (db: Database) =>
  db
    .selectFrom('changes')
    .innerJoin('customers', 'customers.customerId', 'changes.customerId')
    .leftJoin('changes as taker', 'taker.undoes', 'changes.changeId')
    .select(['changes.changeId', 'changes.kind', 'changes.key', 'changes.customerId', 'changes.action'])
    .select(['changes.version', 'changes.author', 'changes.authorName', 'changes.isPartner', 'changes.at'])
    .select(['changes.fields', 'changes.before', 'changes.undoes', 'taker.changeId as undoneBy'])
    .select(['customers.customerCode', 'customers.customerName', 'customers.owners'])

export const entryById = (db: Database, changeId: number): Promise<Entry | undefined> =>
  entries(db).where('changes.changeId', '=', String(changeId)).executeTakeFirst()

/** Of a record, of a customer with what hangs on it, or of an author. */
export type Whose =
  | { kind: RecordKind; key: string }
  | { customerId: string }
  | { author: Pick<Author, 'code' | 'isPartner'> }

export type Page = { take: number; before: number | undefined }

/** Changes, the newest first; behind `before` where it is given. */
export async function entriesOf(db: Database, whose: Whose, { take, before }: Page): Promise<Entry[]> {
  const all = entries(db).orderBy('changes.changeId', 'desc').limit(take)
  const page = before === undefined ? all : all.where('changes.changeId', '<', String(before))
  if ('author' in whose) {
    const { code, isPartner } = whose.author
    return page.where('changes.author', '=', code).where('changes.isPartner', '=', isPartner).execute()
  }
  if ('customerId' in whose) return page.where('changes.customerId', '=', whose.customerId).execute()
  return page.where('changes.kind', '=', whose.kind).where('changes.key', '=', whose.key).execute()
}

/**
 * Heads of all changes behind the oldest of these: of their records, and of every record that hung on their customers
 * meanwhile, wherever it hangs now.
 */
export async function headsBehind(db: Database, of: readonly Entry[]): Promise<Head[]> {
  if (of.length === 0) return []
  const oldest = Math.min(...of.map(({ changeId }) => Number(changeId)))
  const customers = [...new Set(of.map(({ customerId }) => customerId))]
  const [kinds, keys] = [of.map(({ kind }) => kind), of.map(({ key }) => key)]
  const { rows } = await sql<Omit<Head, 'changeId' | 'undoes'> & { changeId: string; undoes: string | null }>`
    select change_id, kind, key, customer_id, action, undoes,
      array(select jsonb_object_keys(fields)) as names
    from changes
    where change_id > ${oldest} and (
      (kind, key) in (
        select kind, key from changes where change_id > ${oldest} and customer_id = any(${customers}::bigint[])
      )
      or (kind, key) in (select * from unnest(${kinds}::text[], ${keys}::text[]))
    )
    order by change_id`.execute(db)
  return rows.map((row) => ({
    ...row,
    changeId: Number(row.changeId),
    undoes: row.undoes === null ? null : Number(row.undoes),
  }))
}
