import { sql, type RawBuilder } from 'kysely'

import type { DuplicatePair, DuplicateReason } from '#contract/sala/duplicates.ts'
import type { Database } from '#server/database/tables.ts'
import { bounded } from '#server/store/customers/bounded.ts'

import { duplicateCustomers } from './customers.ts'
import { readableBy, type Reader } from './readable.ts'
import { inOrder, LEAST_SCORE, OTHER_TAX_ID, weights } from './weigh.ts'

/** More customers than these have the number of a switchboard or the address of an office in common. */
const MOST_SHARING = 12
const LIMIT_MS = 5_000

type Wanted = { skip: number; take: number; apart: boolean; who: Reader }
type Row = { firstId: string; secondId: string; reasons: DuplicateReason[]; score: number; total: number }

const doubtOf = sql.join(
  Object.entries(weights).map(
    ([kind, weight]) =>
      sql`(case when kinds @> array[${sql.lit(kind)}] then ${sql.lit(1 - weight)}::float8 else 1 end)`,
  ),
  sql` * `,
)

/** Pairs of live customers with what they share. Two branches of one tax id are none. */
const pairs = ({ who }: Wanted): RawBuilder<unknown> => sql`
  with shared as (
    select hash from duplicate_keys group by hash having count(*) between 2 and ${MOST_SHARING}
  ), sharing as (
    select a.customer_id as first_id, b.customer_id as second_id, array_agg(distinct a.kind) as kinds
    from shared
    join duplicate_keys a using (hash)
    join duplicate_keys b on b.hash = shared.hash and b.customer_id > a.customer_id and b.kind = a.kind and b.key = a.key
    where a.kind <> 'bones'
    group by 1, 2
  ), judged as (
    select
      sharing.*,
      (1 - ${doubtOf}) * (case when x.tax_key <> y.tax_key then ${OTHER_TAX_ID}::float8 else 1 end) as score
    from sharing
    join customers x on x.customer_id = first_id and x.voided_at is null
    join customers y on y.customer_id = second_id and y.voided_at is null
    where (x.tax_key is distinct from y.tax_key or x.tax_key is null or kinds @> '{taxId}')
      and not exists (
        select from not_duplicates said
        where said.first_id = sharing.first_id and said.second_id = sharing.second_id
      )
      and (select ${readableBy(who)} from customers where customer_id = first_id)
      and (select ${readableBy(who)} from customers where customer_id = second_id)
  )`

/** Pairs said to be apart are listed whatever they share now. */
const saidApart = ({ who }: Wanted): RawBuilder<unknown> => sql`
  with judged as (
    select first_id, second_id, '{}'::text[] as kinds, 1::float8 as score
    from not_duplicates
    join customers x on x.customer_id = first_id and x.voided_at is null
    join customers y on y.customer_id = second_id and y.voided_at is null
    where (select ${readableBy(who)} from customers where customer_id = first_id)
      and (select ${readableBy(who)} from customers where customer_id = second_id)
  )`

const page = (wanted: Wanted): RawBuilder<Row> => sql<Row>`
  ${wanted.apart ? saidApart(wanted) : pairs(wanted)}
  select
    first_id, second_id, kinds as reasons, round(score::numeric, 2)::float8 as score, count(*) over ()::integer as total
  from judged where score >= ${LEAST_SCORE}::float8
  order by score desc, second_id desc, first_id offset ${wanted.skip} limit ${wanted.take}`

/** One page of the pairs of the whole base, the likeliest first, and how many there are. undefined: it took too long. */
export async function duplicatePairs(
  db: Database,
  wanted: Wanted,
): Promise<{ pairs: DuplicatePair[]; total: number } | undefined> {
  const rows = await bounded(db, LIMIT_MS, page(wanted))
  if (rows === undefined) return undefined
  const customers = await duplicateCustomers(
    db,
    rows.flatMap(({ firstId, secondId }) => [firstId, secondId]),
  )
  const found = rows.flatMap(({ firstId, secondId, reasons, score }) => {
    const [first, second] = [customers.get(firstId)?.customer, customers.get(secondId)?.customer]
    return first && second ? [{ first, second, reasons: inOrder(reasons), score, isApart: wanted.apart }] : []
  })
  return { pairs: found, total: rows[0]?.total ?? 0 }
}
