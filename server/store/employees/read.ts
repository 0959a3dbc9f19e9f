import { sql } from 'kysely'

import type { Employee } from '#contract/employee.ts'
import { codeKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'
import { companyOf } from '#server/store/company.ts'
import { contains } from '#server/store/like.ts'

import { toEmployee } from './to-employee.ts'

/** `words` are folded. `order`: 0 full name, 1 staff code, 2 team. */
export type EmployeeEnquiry = {
  words: readonly string[]
  teamId: number | null
  isActive: boolean | null
  order: 0 | 1 | 2
  skip: number
  take: number
}

/** Employees with their team and the account by which they sign in (an active one before one out of use). */
export const employeeRecords = (db: Database) =>
  db
    .selectFrom('employees')
    .leftJoin('teams', 'teams.teamId', 'employees.teamId')
    .leftJoin('employees as creator', 'creator.staffCode', 'employees.createdBy')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('accounts')
          .select(['username', 'role'])
          .whereRef('accounts.staffCode', '=', 'employees.staffCode')
          .orderBy('isActive', 'desc')
          .orderBy('username')
          .limit(1)
          .as('account'),
      (join) => join.onTrue(),
    )
    .selectAll('employees')
    .select(['teams.teamName', 'account.username', 'account.role', 'creator.userId as creatorId'])

const thai = (column: string) => sql`${sql.ref(column)} collate "th-x-icu"`
const byName = [thai('employees.fullname'), sql.ref('employees.staffCode')]
const orders = {
  0: byName,
  1: [sql.ref('employees.staffKey')],
  2: [sql`${thai('teams.teamName')} nulls last`, ...byName],
}

export async function enquireEmployeesIn(
  db: Database,
  { words, teamId, isActive, order, skip, take }: EmployeeEnquiry,
): Promise<{ employees: Employee[]; total: number }> {
  const wanted = employeeRecords(db).where((is) =>
    is.and([
      ...words.map((word) => is('employees.search', 'like', contains(word))),
      ...(teamId === null ? [] : [sql<boolean>`employees.team_id = ${teamId}::bigint`]),
      ...(isActive === null ? [] : [is('employees.isActive', '=', isActive)]),
    ]),
  )
  const [records, { total }, company] = await Promise.all([
    wanted.orderBy(sql.join(orders[order])).limit(take).offset(skip).execute(),
    wanted
      .clearSelect()
      .select(sql<number>`count(*)::integer`.as('total'))
      .executeTakeFirstOrThrow(),
    companyOf(db),
  ])
  return { employees: records.map((record) => toEmployee(record, company)), total }
}

export async function employeeByCode(
  db: Database,
  code: string,
): Promise<{ employee: Employee; version: string } | undefined> {
  const [record, company] = await Promise.all([
    employeeRecords(db).where('employees.staffKey', '=', codeKey(code)).executeTakeFirst(),
    companyOf(db),
  ])
  return record && { employee: toEmployee(record, company), version: record.version }
}
