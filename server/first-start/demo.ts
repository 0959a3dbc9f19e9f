import type { Role } from '#contract/sala/session.ts'
import type { OpenDatabase } from '#server/database/open.ts'
import { seedDemo, type DemoNames } from '#server/database/seed/demo.ts'
import type { Database } from '#server/database/tables.ts'
import { hashPassword } from '#server/identity/passwords.ts'
import { readablePassword } from '#server/identity/readable-password.ts'
import { isDemo } from '#server/store/demo.ts'

/** The one password of the demo's accounts, and who to try it with. */
export type Demo = { password: string; names: DemoNames }

export const isEmpty = async (db: Database): Promise<boolean> =>
  (await db.selectFrom('employees').select('staffCode').limit(1).executeTakeFirst()) === undefined

async function nameOf(db: Database, role: Role): Promise<string> {
  const row = await db
    .selectFrom('accounts')
    .select('username')
    .where('role', '=', role)
    .orderBy('username')
    .limit(1)
    .executeTakeFirst()
  return row?.username ?? ''
}

/** A start broke off after the company was there and before anybody learned its password. */
async function renewPassword(db: Database, passwordHash: string): Promise<DemoNames> {
  await db.updateTable('accounts').set({ passwordHash }).execute()
  const [manager, sales, support] = await Promise.all([
    nameOf(db, 'manager'),
    nameOf(db, 'sales'),
    nameOf(db, 'support'),
  ])
  return { manager, sales, support }
}

/** The invented company in an empty database; undefined where there is something else already. */
export async function fillDemo({ db, pool }: OpenDatabase): Promise<Demo | undefined> {
  const isThere = await isDemo(db)
  if (!isThere && !(await isEmpty(db))) return undefined
  const password = readablePassword()
  const passwordHash = await hashPassword(password)
  const names = isThere
    ? await renewPassword(db, passwordHash)
    : await seedDemo(pool, { passwordHash, now: new Date() })
  return { password, names }
}
