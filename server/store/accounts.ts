import { sql } from 'kysely'

import type { Reach, Role, Session } from '#contract/sala/session.ts'
import type { User } from '#contract/sala/people.ts'
import type { Database } from '#server/database/tables.ts'
import type { Caller } from '#server/identity/caller.ts'

import { reachSql } from './reach.ts'

export type Account = User & { passwordHash: string; draftKey: string; teamId: number | null }

type SessionUser = Session['user']

/** What a save changes; an absent password stays. */
export type AccountChange = {
  username: string
  role: Role
  staffCode: string
  isActive: boolean
  passwordHash?: string
}

const accounts = (db: Database) =>
  db
    .selectFrom('accounts')
    .innerJoin('employees', 'employees.staffCode', 'accounts.staffCode')
    .select(['accounts.username', 'accounts.role', 'accounts.isActive', 'accounts.passwordHash'])
    .select(['accounts.draftKey', 'employees.staffCode', 'employees.fullname', 'employees.teamId'])

/** Who may sign in. User names are lower case. */
export const accountStore = (db: Database) => ({
  find: (username: string): Promise<Account | undefined> =>
    accounts(db).where('accounts.username', '=', username).executeTakeFirst(),

  /** By user name, as far as the caller's reach goes. */
  list: (caller: Caller, reach: Reach): Promise<Account[]> =>
    accounts(db)
      .where(reachSql(caller, reach, sql`array[accounts.staff_code]`))
      .orderBy('accounts.username')
      .execute(),

  /** Locks the account until the transaction ends. */
  findForUpdate: (username: string): Promise<Account | undefined> =>
    accounts(db).where('accounts.username', '=', username).forUpdate('accounts').executeTakeFirst(),

  async insert(account: AccountChange & { passwordHash: string; draftKey: string }): Promise<void> {
    await db.insertInto('accounts').values(account).execute()
  },

  async update({ username, ...change }: AccountChange, now: Date): Promise<void> {
    await db
      .updateTable('accounts')
      .set({ ...change, dateModified: now })
      .where('username', '=', username)
      .execute()
  },

  async setPassword(username: string, passwordHash: string, now: Date): Promise<void> {
    await db
      .updateTable('accounts')
      .set({ passwordHash, dateModified: now })
      .where('username', '=', username)
      .execute()
  },

  /** Active admins besides this one. Locks them: two admins cannot demote each other at once. */
  async otherAdmins(username: string): Promise<number> {
    const rows = await db
      .selectFrom('accounts')
      .select('username')
      .where('role', '=', 'admin')
      .where('isActive', '=', true)
      .orderBy('username')
      .forUpdate()
      .execute()
    return rows.filter((row) => row.username !== username).length
  },

  async isEmpty(): Promise<boolean> {
    return (await db.selectFrom('accounts').select('username').limit(1).executeTakeFirst()) === undefined
  },
})

export const userOf = ({ username, staffCode, fullname, role, isActive }: Account): User => ({
  username,
  staffCode,
  fullname,
  role,
  isActive,
})

export const sessionUserOf = ({ username, staffCode, fullname, role, teamId }: SessionUser): SessionUser => ({
  username,
  staffCode,
  fullname,
  role,
  teamId,
})
