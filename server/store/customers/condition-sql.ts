import { sql, type RawBuilder, type SqlBool } from 'kysely'

import { contains } from '#server/store/like.ts'

import { near } from './near.ts'
import type { Resolved } from './resolve.ts'

const BANGKOK = 'Asia/Bangkok'

/** The first moment of a calendar day in Bangkok, `later` days on. */
const dayStart = (day: string, later = 0): RawBuilder<Date> =>
  sql`((${day}::date + ${later}::integer)::timestamp at time zone ${BANGKOK})`

/** A condition on a row of `customers`. */
export function conditionSql(condition: Resolved): RawBuilder<SqlBool> {
  switch (condition.kind) {
    case 'word':
      return word(condition.word)
    case 'coded':
      return sql`${column(condition)} = any(${[...condition.values]}::smallint[])`
    case 'one':
      return sql`${column(condition)} = any(${[...condition.values]}::text[])`
    case 'any':
      return sql`${column(condition)} && ${[...condition.values]}::text[]`
    case 'custom':
      return sql`customers.custom_fields -> ${condition.name}::text ?| ${[...condition.values]}::text[]`
    case 'days':
      return days(condition)
    case 'near':
      return near(condition)
    case 'merged':
      return sql`customers.merged_into is not null`
    case 'imported':
      return sql`customers.customer_id in (
        select customer_id from import_rows
        where import_id = any(${[...condition.importIds]}::text[]) and result in ('new', 'changed')
      )`
    case 'never':
      return sql`false`
  }
}

/** Fewer letters than the index knows: every row is read. */
const isShort = (word: string): boolean => [...word].length < 3

/**
 * `like` compares letter by letter and looks twice at each Thai one, as all begin with the same byte; `strpos` skips
 * ahead, in half the time, but no index helps it.
 */
const word = (text: string): RawBuilder<SqlBool> =>
  isShort(text) && /[^\0-\x7f]/.test(text)
    ? sql`strpos(customers.search, ${text}) > 0`
    : sql`customers.search like ${contains(text)}`

const column = (on: { column: string }): RawBuilder<unknown> => sql.ref(`customers.${on.column}`)

function days({ from, to, ...on }: Extract<Resolved, { kind: 'days' }>): RawBuilder<SqlBool> {
  const moment = column(on)
  const after = from === null ? sql<SqlBool>`true` : sql<SqlBool>`${moment} >= ${dayStart(from)}`
  const before = to === null ? sql<SqlBool>`true` : sql<SqlBool>`${moment} < ${dayStart(to, 1)}`
  return sql`(${after} and ${before})`
}

/** All of them, and that the customer is neither voided nor merged, where those are not what is asked for. */
export function allOf(conditions: readonly Resolved[]): RawBuilder<SqlBool> {
  const all = conditions.map(conditionSql)
  const isMerged = conditions.some(({ kind }) => kind === 'merged')
  return sql.join(isMerged ? all : [sql`customers.voided_at is null`, ...all], sql` and `)
}
