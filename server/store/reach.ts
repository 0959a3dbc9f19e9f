import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'

import type { Reach } from '#contract/sala/session.ts'
import type { Database } from '#server/database/tables.ts'
import type { Caller, Person } from '#server/identity/caller.ts'
import type { Team } from '#server/identity/may.ts'

/** As SQL, staff codes of a person's own team, of everybody below by headCode, and the own one. */
export const teamCodes = ({ staffCode, teamId }: Person): RawBuilder<string> => sql<string>`(
  with recursive below (staff_code) as (
    select staff_code from employees where staff_code = ${staffCode} or team_id = ${teamId}
    union
    select employees.staff_code from employees join below on employees.head_code = below.staff_code
  )
  select staff_code from below
)`

/** Staff codes of a person's own team, of everybody below by headCode, and the own one. */
export async function teamOf(db: Database, caller: Caller): Promise<Team> {
  if (caller.kind !== 'person') return new Set()
  const { rows } = await sql<{ staffCode: string }>`${teamCodes(caller)}`.execute(db)
  return new Set(rows.map(({ staffCode }) => staffCode))
}

/**
 * The rows of a list that a reach covers, as a condition. `owners` is an expression of type text[]; a row with none
 * is anybody's. The same rule as `covers`, in SQL.
 */
export function reachSql(caller: Caller, reach: Reach, owners: Expression<unknown>): RawBuilder<SqlBool> {
  if (reach === 'all') return sql<SqlBool>`true`
  if (caller.kind !== 'person') return sql<SqlBool>`cardinality(${owners}) = 0`
  const mine = reach === 'own' ? sql`array[${caller.staffCode}]` : sql`array${teamCodes(caller)}`
  return sql<SqlBool>`(cardinality(${owners}) = 0 or ${owners} && ${mine}::text[])`
}
