import { sql } from 'kysely'

import { codeKey, fold } from '#lib/fold.ts'
import { phoneKeys } from '#lib/phone.ts'
import type { Database, EmployeeRecord } from '#server/database/tables.ts'

/** What can be changed of an employee. */
export type EmployeeDraft = Pick<
  EmployeeRecord,
  | 'title'
  | 'firstname'
  | 'lastname'
  | 'nickname'
  | 'email'
  | 'phoneNumber'
  | 'position'
  | 'locationName'
  | 'teamId'
  | 'headCode'
  | 'isActive'
>

/** The employee of that code, held until the transaction ends. */
export const lockEmployee = (tx: Database, code: string): Promise<EmployeeRecord | undefined> =>
  tx.selectFrom('employees').selectAll().where('staffKey', '=', codeKey(code)).forUpdate().executeTakeFirst()

function columnsOf(staffCode: string, draft: EmployeeDraft) {
  const fullname = [draft.firstname, draft.lastname].filter(Boolean).join(' ')
  const texts = [
    fullname,
    staffCode,
    draft.nickname,
    draft.email,
    draft.phoneNumber,
    ...phoneKeys([draft.phoneNumber]),
    draft.position,
  ]
  const search = texts.map((text) => fold(text ?? '')).filter((text) => text !== '')
  return { ...draft, fullname, search: search.join(' ') }
}

export async function insertEmployee(
  tx: Database,
  staffCode: string,
  draft: EmployeeDraft,
  author: string | null,
): Promise<void> {
  await tx
    .insertInto('employees')
    .values({ ...columnsOf(staffCode, draft), staffCode, staffKey: codeKey(staffCode), createdBy: author })
    .execute()
}

/** Code and user id stay; the version counts up. */
export async function updateEmployee(tx: Database, staffCode: string, draft: EmployeeDraft): Promise<void> {
  await tx
    .updateTable('employees')
    .set({ ...columnsOf(staffCode, draft), dateModified: sql`now()` })
    .set((old) => ({ version: old('version', '+', '1') }))
    .where('staffCode', '=', staffCode)
    .execute()
}
