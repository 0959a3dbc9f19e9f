import { randomBytes } from 'node:crypto'

import { codeKey, fold } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'

const CODE = 'ADMIN'
const NAME = 'Administrator'

/** The account `admin`, with an employee of its own to belong to. */
export async function saveAdmin(tx: Database, passwordHash: string): Promise<void> {
  await tx
    .insertInto('employees')
    .values({
      staffCode: CODE,
      staffKey: codeKey(CODE),
      firstname: NAME,
      lastname: '',
      fullname: NAME,
      search: fold(`${NAME} ${CODE}`),
    })
    .onConflict((conflict) => conflict.column('staffKey').doNothing())
    .execute()
  await tx
    .insertInto('accounts')
    .values({
      username: 'admin',
      passwordHash,
      role: 'admin',
      staffCode: CODE,
      draftKey: randomBytes(32).toString('base64'),
    })
    .onConflict((conflict) =>
      conflict.column('username').doUpdateSet({ passwordHash, isActive: true, role: 'admin' }),
    )
    .execute()
}
