import { sql, type RawBuilder, type SqlBool } from 'kysely'

import { codeKey, nameKey } from '#lib/fold.ts'
import { contains } from '#server/store/like.ts'

import { lookupOf, type Condition } from './condition.ts'
import { near } from './near.ts'

/** Names of lookups as customers carry them, found by what a caller wrote. */
const lookupNames = (column: keyof typeof lookupOf, names: readonly string[]): RawBuilder<string[]> =>
  sql`array(select name from lookups where kind = ${lookupOf[column]} and name_key = any(${names.map(nameKey)}))`

const staffCodes = (codes: readonly string[]): RawBuilder<string[]> =>
  sql`array(select staff_code from employees where staff_key = any(${codes.map(codeKey)}))`

const BANGKOK = 'Asia/Bangkok'

/** The first moment of a calendar day in Bangkok, `later` days on. */
const dayStart = (day: string, later = 0): RawBuilder<Date> =>
  sql`((${day}::date + ${later}::integer)::timestamp at time zone ${BANGKOK})`

/** A condition on a row of `customers`. */
export function conditionSql(condition: Condition): RawBuilder<SqlBool> {
  switch (condition.kind) {
    case 'word':
      return sql`customers.search like ${contains(condition.word)}`
    case 'coded':
      return sql`${sql.ref(`customers.${condition.column}`)} = any(${[...condition.values]}::smallint[])`
    case 'named':
      return sql`${sql.ref(`customers.${condition.column}`)} = any(${lookupNames(condition.column, condition.names)})`
    case 'lookup':
      return sql`${sql.ref(`customers.${condition.column}`)} = any(array(
        select name from lookups where kind = ${lookupOf[condition.column]} and lookup_id = any(${[...condition.ids]}::bigint[])
      ))`
    case 'names':
      return sql`${sql.ref(`customers.${condition.column}`)} && ${lookupNames(condition.column, condition.names)}`
    case 'owners':
      return sql`customers.owners && ${staffCodes(condition.codes)}`
    case 'primaryOwner':
      return sql`customers.primary_owner = any(${staffCodes(condition.codes)})`
    case 'teams':
      return sql`customers.owners && array(
        select staff_code from employees where team_id = any(${[...condition.teamIds]}::bigint[])
      )`
    case 'custom':
      return sql`customers.custom_fields -> (
        select name from custom_fields where name_key = ${nameKey(condition.name)}
      ) ?| ${[...condition.values]}::text[]`
    case 'days':
      return days(condition)
    case 'near':
      return near(condition)
    case 'never':
      return sql`false`
  }
}

function days({ column, from, to }: Extract<Condition, { kind: 'days' }>): RawBuilder<SqlBool> {
  const moment = sql.ref(`customers.${column}`)
  const after = from === null ? sql<SqlBool>`true` : sql<SqlBool>`${moment} >= ${dayStart(from)}`
  const before = to === null ? sql<SqlBool>`true` : sql<SqlBool>`${moment} < ${dayStart(to, 1)}`
  return sql`(${after} and ${before})`
}

/** All of them, and that the customer is not voided. */
export const allOf = (conditions: readonly Condition[]): RawBuilder<SqlBool> =>
  sql.join([sql`customers.voided_at is null`, ...conditions.map(conditionSql)], sql` and `)
