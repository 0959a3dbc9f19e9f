import { sql } from 'kysely'

import type { Database } from '#server/database/tables.ts'
import type { Person } from '#server/identity/caller.ts'

const MINUTE = 60_000

/** A session ends when it was not used for so long, and at last after so long (ms). */
export const IDLE = 12 * 60 * MINUTE
export const LONGEST = 7 * 24 * 60 * MINUTE

/** Use is written down at most this often: a page asks every few seconds. */
const TOUCH_AFTER = MINUTE

const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds)

/** Sessions by the hash of their id. `dateEnds` is the absolute end; idleness counts from `dateSeen`. */
export const sessionStore = (db: Database) => ({
  async open(idHash: Buffer, username: string, now: Date): Promise<void> {
    const dateEnds = new Date(now.getTime() + LONGEST)
    await db
      .insertInto('sessions')
      .values({ idHash, username, dateCreated: now, dateSeen: now, dateEnds })
      .execute()
  },

  /** Who this session belongs to, while it lives and its account is in use. Counts as use. */
  async find(idHash: Buffer, now: Date): Promise<Person | undefined> {
    const row = await db
      .selectFrom('sessions')
      .innerJoin('accounts', 'accounts.username', 'sessions.username')
      .innerJoin('employees', 'employees.staffCode', 'accounts.staffCode')
      .select(['accounts.username', 'accounts.role', 'accounts.draftKey', 'sessions.dateSeen'])
      .select(['employees.staffCode', 'employees.fullname', 'employees.teamId'])
      .where('sessions.idHash', '=', idHash)
      .where('sessions.dateEnds', '>', now)
      .where('sessions.dateSeen', '>', before(now, IDLE))
      .where('accounts.isActive', '=', true)
      .executeTakeFirst()
    if (row === undefined) return undefined
    const { dateSeen, ...person } = row
    if (dateSeen < before(now, TOUCH_AFTER)) await touch(db, idHash, now)
    return { kind: 'person', ...person, sessionHash: idHash }
  },

  async end(idHash: Buffer): Promise<void> {
    await db.deleteFrom('sessions').where('idHash', '=', idHash).execute()
  },

  /** Ends the sessions of an account, all or all but one. */
  async endAll(username: string, but?: Buffer): Promise<void> {
    const all = db.deleteFrom('sessions').where('username', '=', username)
    await (but === undefined ? all : all.where('idHash', '<>', but)).execute()
  },

  async removeEnded(now: Date): Promise<void> {
    await db
      .deleteFrom('sessions')
      .where((row) => row.or([row('dateEnds', '<=', now), row('dateSeen', '<=', before(now, IDLE))]))
      .execute()
  },
})

/** Of several requests at once one writes; none waits for another. */
async function touch(db: Database, idHash: Buffer, now: Date): Promise<void> {
  await sql`
    update sessions set date_seen = ${now} where id_hash in (
      select id_hash from sessions where id_hash = ${idHash} and date_seen < ${now} for update skip locked
    )`.execute(db)
}
