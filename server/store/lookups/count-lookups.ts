import { sql, type RawBuilder } from 'kysely'

import type { Database, LookupKind } from '#server/database/tables.ts'

/** How many customers use each name, by kind and name; for events and files by the id of their kind. */
export type LookupCounts = { byName: Map<string, number>; byId: Map<number, number> }

export const countKey = (kind: LookupKind, name: string): string => `${kind} ${name}`

type NameRow = { kind: LookupKind; name: string; count: number }

const perName = (kind: LookupKind, column: string): RawBuilder<NameRow> => sql`
  select ${kind}::text as kind, ${sql.ref(column)} as name, count(*)::integer as count
  from customers where ${sql.ref(column)} is not null and voided_at is null group by 2`

/** Equal lists are counted first: there are far fewer of them than customers. */
const perListedName = (kind: LookupKind, column: string): RawBuilder<NameRow> => sql`
  select ${kind}::text as kind, name, sum(lists.count)::integer as count
  from (
    select ${sql.ref(column)} as names, count(*) as count from customers
    where ${sql.ref(column)} <> '{}' and voided_at is null group by 1
  ) as lists cross join unnest(names) as name group by name`

const perId = sql<{ id: number; count: number }>`
  select event_type as id, count(distinct customer_id)::integer as count from customer_events group by 1
  union all
  select file_category_id, count(distinct customer_id)::integer from customer_files group by 1`

const together = (...parts: RawBuilder<NameRow>[]): RawBuilder<NameRow> => sql.join(parts, sql` union all `)

/** Reads every customer a few times over: hundreds of milliseconds for a hundred thousand. */
export async function countLookups(db: Database): Promise<LookupCounts> {
  const [indexed, scanned, listed, ids] = await Promise.all([
    together(perName('group', 'customerGroupName'), perName('source', 'sourceName')).execute(db),
    together(perName('classification', 'classificationName'), perName('income', 'customerIncome')).execute(
      db,
    ),
    together(perListedName('tag', 'customerTags'), perListedName('interest', 'interestsName')).execute(db),
    perId.execute(db),
  ])
  const names = [indexed, scanned, listed].flatMap(({ rows }) => rows)
  return {
    byName: new Map(names.map(({ kind, name, count }) => [countKey(kind, name), count])),
    byId: new Map(ids.rows.map(({ id, count }) => [id, count])),
  }
}
