import { sql, type RawBuilder, type SqlBool } from 'kysely'

import type { Database } from '#server/database/tables.ts'

import { bounded } from './bounded.ts'
import { allOf } from './condition-sql.ts'
import type { Condition } from './condition.ts'
import { listHash, readCursor, writeCursor } from './cursor.ts'
import { behind, keyTexts, orderColumns, orderSql, totalOrder, type Order, type Position } from './order.ts'
import { resolve } from './resolve.ts'
import type { Totals } from './totals.ts'

export type Enquiry = {
  conditions: readonly Condition[]
  order: Order
  skip: number
  take: number
  /** Cursor of the page before. */
  after: string | undefined
  count: boolean
}

/** `total`: undefined when it was not asked for or took too long. `after`: undefined on the last page. */
export type Page = { kind: 'page'; ids: string[]; total: number | undefined; after: string | undefined }

/** `bad cursor`: not one of this list. `too slow`: no index helps this search; a longer word does. */
export type Enquired = Page | { kind: 'bad cursor' } | { kind: 'too slow' }

/**
 * Up to so many hits are collected and sorted, which costs milliseconds and gives the total as well. More are read in
 * the order of an index until the page is full: they are dense enough for that, and sorting them would take longer.
 */
export const FEW = 10_000

/** Milliseconds that a page and a total may take where many rows have to be looked at. */
const PAGE_LIMIT = 5_000
const COUNT_LIMIT = 2_000

type Row = { id: string; keys: (string | null)[] }
/** `where`: the conditions, as the database is asked. */
type Plan = Enquiry & { position: Position | undefined; where: RawBuilder<SqlBool>; few: number }

/** Ids of the customers of one page in their order. `db` is the pool: page and total are read at the same time. */
export async function enquire(
  db: Database,
  totals: Totals,
  enquiry: Enquiry,
  few: number = FEW,
): Promise<Enquired> {
  const order = totalOrder(enquiry.order)
  const hash = listHash(enquiry.conditions, order)
  const position = enquiry.after === undefined ? undefined : readCursor(enquiry.after, hash, order)
  if (enquiry.after !== undefined && position === undefined) return { kind: 'bad cursor' }
  const where = allOf(await resolve(db, enquiry.conditions))
  const found = await read(db, totals, { ...enquiry, order, position, where, few })
  if (found === undefined) return { kind: 'too slow' }
  const rows = found.rows.slice(0, enquiry.take)
  const last = found.rows.length > enquiry.take ? rows.at(-1) : undefined
  return {
    kind: 'page',
    ids: rows.map(({ id }) => id),
    total: enquiry.count ? found.total : undefined,
    after: last && writeCursor(hash, last.keys),
  }
}

type Found = { rows: Row[]; total: number | undefined }

async function read(db: Database, totals: Totals, plan: Plan): Promise<Found | undefined> {
  const list = listHash(plan.conditions)
  const known = totals.get(list)
  if (plan.conditions.length > 0 && (known ?? 0) <= plan.few) {
    const few = await bounded(db, PAGE_LIMIT, fewHits(plan))
    if (few === undefined) return undefined
    const { total = 0, page = [] } = few[0] ?? {}
    if (total <= plan.few) {
      totals.set(list, total)
      return { rows: page, total }
    }
  }
  const [rows, total] = await Promise.all([
    bounded(db, PAGE_LIMIT, walk(plan)),
    plan.count ? (known ?? count(db, totals, plan)) : undefined,
  ])
  return rows && { rows, total }
}

/** Every hit with its sort keys, unless there are too many; then the page out of them. One more row than the page. */
function fewHits({
  where,
  order,
  position,
  skip,
  take,
  few,
}: Plan): RawBuilder<{ total: number; page: Row[] }> {
  const rest = position ? behind(order, position, 'hits') : sql`true`
  return sql`
    with hits as materialized (
      select ${orderColumns(order)} from customers where ${where} limit ${few + 1}
    ), size as (select count(*)::integer as total from hits)
    select total, coalesce((
      select json_agg(json_build_object('id', rows.id, 'keys', rows.keys)) from (
        select hits.customer_id::text as id, ${keyTexts(order, 'hits')} as keys
        from hits where total <= ${few} and ${rest}
        order by ${orderSql(order, 'hits')} offset ${skip} limit ${take + 1}
      ) as rows
    ), '[]') as page
    from size`
}

/** The page in the order of an index; nothing else is read of the rows that are passed over. */
function walk(plan: Plan): RawBuilder<Row> {
  const { where, order, position, skip, take, few } = plan
  if (skip > few) return jump(plan)
  const rest = position ? behind(order, position) : sql`true`
  return sql`
    select customers.customer_id::text as id, ${keyTexts(order)} as keys
    from customers where ${where} and ${rest}
    order by ${orderSql(order)} offset ${skip} limit ${take + 1}`
}

/**
 * The same far down a list. All rows are sorted and then counted off (a materialized list is read as it was made):
 * told how few it needs, the database would keep those in a heap, which for names by the Thai rule takes far longer.
 */
function jump({ where, order, position, skip, take }: Plan): RawBuilder<Row> {
  const rest = position ? behind(order, position) : sql`true`
  return sql`
    with sorted as materialized (
      select ${orderColumns(order)} from customers where ${where} and ${rest} order by ${orderSql(order)}
    )
    select sorted.customer_id::text as id, ${keyTexts(order, 'sorted')} as keys
    from sorted offset ${skip} limit ${take + 1}`
}

/** How many customers fulfil the conditions, from the last few seconds or counted now. */
async function count(db: Database, totals: Totals, { conditions, where }: Plan): Promise<number | undefined> {
  const query = sql<{ total: number }>`
    select count(*)::integer as total from customers where ${where}`
  const counted = await bounded(db, COUNT_LIMIT, query)
  const total = counted?.[0]?.total
  if (total !== undefined) totals.set(listHash(conditions), total)
  return total
}
