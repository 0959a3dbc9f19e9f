import { sql, type RawBuilder, type SqlBool } from 'kysely'

import { customerOrder, type CustomerOrder } from '#contract/customer/enquiry.ts'

/** One key of an order; blanks come last whichever way it runs. */
export type OrderKey = { field: CustomerOrder; descending: boolean }

/** `customerId` is always the last key, so that an order is total; it runs the way of the first. */
export type Order = readonly OrderKey[]

/**
 * How a field is sorted: the column with the type that a cursor's text is read as, and whether it may be null.
 * Names run by the Thai rule; codes by their folded form, which has an index.
 */
type Sort = {
  column: string
  type: 'bigint' | 'smallint' | 'text' | 'timestamptz'
  thai?: true
  nullable?: true
}

const sorts: Record<CustomerOrder, Sort> = {
  customerId: { column: 'customerId', type: 'bigint' },
  customerCode: { column: 'codeKey', type: 'text' },
  customerName: { column: 'customerName', type: 'text', thai: true },
  customer2ndName: { column: 'customer2ndName', type: 'text', thai: true, nullable: true },
  customerState: { column: 'customerState', type: 'smallint' },
  customerType: { column: 'customerType', type: 'smallint', nullable: true },
  customerStatus: { column: 'customerStatus', type: 'smallint' },
  leadStatus: { column: 'leadStatus', type: 'smallint' },
  customerGroupName: { column: 'customerGroupName', type: 'text', thai: true, nullable: true },
  classificationName: { column: 'classificationName', type: 'text', thai: true, nullable: true },
  sourceName: { column: 'sourceName', type: 'text', thai: true, nullable: true },
  primaryOwner: { column: 'primaryOwner', type: 'text', nullable: true },
  dateCreated: { column: 'dateCreated', type: 'timestamptz' },
  dateModified: { column: 'dateModified', type: 'timestamptz' },
}

export const isOrderField = (field: string): field is CustomerOrder =>
  (customerOrder as readonly string[]).includes(field) // a wider list, to ask whether a text is in it

/** The order with its last key, each field once. */
export function totalOrder(keys: Order): Order {
  const once = keys.filter((key, i) => keys.findIndex(({ field }) => field === key.field) === i)
  const end = once.findIndex(({ field }) => field === 'customerId')
  if (end >= 0) return once.slice(0, end + 1)
  return [...once, { field: 'customerId', descending: once[0]?.descending ?? false }]
}

export const sortOf = (key: OrderKey): Sort => sorts[key.field]

/** What is compared: the column with its collation. `from` is a table or an alias that has it. */
const term = (key: OrderKey, from: string): RawBuilder<unknown> => {
  const { column, thai } = sortOf(key)
  const ref = sql.ref(`${from}.${column}`)
  return thai ? sql`${ref} collate "th-x-icu"` : ref
}

export const orderSql = (order: Order, from = 'customers'): RawBuilder<unknown> =>
  sql.join(
    order.map((key) => {
      const nulls = sortOf(key).nullable ? sql` nulls last` : sql``
      return sql`${term(key, from)} ${key.descending ? sql`desc` : sql`asc`}${nulls}`
    }),
  )

/** Columns that an order reads, each once. */
export const orderColumns = (order: Order, from = 'customers'): RawBuilder<unknown> =>
  sql.join([...new Set(order.map((key) => sortOf(key).column))].map((column) => sql.ref(`${from}.${column}`)))

/** The keys of a row as texts, from which a cursor is made; dates with every digit that the database compares. */
export const keyTexts = (order: Order, from = 'customers'): RawBuilder<(string | null)[]> =>
  sql`array[${sql.join(order.map((key) => sql`${sql.ref(`${from}.${sortOf(key).column}`)}::text`))}]`

/** The keys of the row that a cursor stands on. */
export type Position = readonly (string | null)[]

/**
 * Rows behind a position. Key by key with "or"; in front of it a plain bound of the first key (where it holds no
 * blanks), from which the database can start in an index.
 */
export function behind(order: Order, position: Position, from = 'customers'): RawBuilder<SqlBool> {
  const [first] = order
  const bound =
    first && !sortOf(first).nullable ? bounded(first, position[0] ?? null, from) : sql<SqlBool>`true`
  return sql`(${bound} and ${stepwise(order, position, from)})`
}

const valueOf = (key: OrderKey, value: string | null): RawBuilder<unknown> =>
  sql`${value}::${sql.raw(sortOf(key).type)}`

const bounded = (key: OrderKey, value: string | null, from: string): RawBuilder<SqlBool> =>
  sql`${term(key, from)} ${key.descending ? sql`<=` : sql`>=`} ${valueOf(key, value)}`

function stepwise(
  [key, ...rest]: Order,
  [value = null, ...values]: Position,
  from: string,
): RawBuilder<SqlBool> {
  if (key === undefined) return sql`false`
  const next = stepwise(rest, values, from)
  const column = term(key, from)
  if (value === null) return sql`(${column} is null and ${next})`
  const past = sql<SqlBool>`${column} ${key.descending ? sql`<` : sql`>`} ${valueOf(key, value)}`
  const blank = sortOf(key).nullable ? sql<SqlBool>` or ${column} is null` : sql``
  return sql`(${past}${blank} or (${column} = ${valueOf(key, value)} and ${next}))`
}
