import { sql } from 'kysely'

import { codeKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'

/** Any number: changes of who works for whom run one after the other, or two at once could close a circle. */
const HIERARCHY = 7_252_013

export const lockHierarchy = async (tx: Database): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${HIERARCHY})`.execute(tx)
}

/** Existing staff codes in their own spelling, by the key of each. */
export async function spellStaffCodes(db: Database, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('employees')
    .select(['staffKey', 'staffCode'])
    .where('staffKey', 'in', [...new Set(codes.map(codeKey))])
    .execute()
  return new Map(rows.map(({ staffKey, staffCode }) => [staffKey, staffCode]))
}

/** Whether `code` is this employee or works for it, at any depth. Both in their own spelling. */
export async function isBelow(db: Database, code: string, staffCode: string): Promise<boolean> {
  const { rows } = await sql<{ staffCode: string }>`
    with recursive above (staff_code) as (
      select ${code}::text
      union
      select employees.head_code from employees join above using (staff_code) where head_code is not null
    )
    select staff_code from above where staff_code = ${staffCode}`.execute(db)
  return rows.length > 0
}
