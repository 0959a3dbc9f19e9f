import { inTransaction } from '#server/database/transaction.ts'
import type { OpenDatabase } from '#server/database/open.ts'
import type { Database } from '#server/database/tables.ts'
import { hashPassword } from '#server/identity/passwords.ts'
import { readablePassword } from '#server/identity/readable-password.ts'
import type { Settings } from '#server/settings.ts'
import { isDemo } from '#server/store/demo.ts'

import { saveAdmin } from './admin.ts'
import { fillDemo, isEmpty, type Demo } from './demo.ts'
import { savePartner, type Credentials } from './partner.ts'
import { refusePublicDemo } from './public-address.ts'

/** What a first start made up and tells once; `password` undefined: it was given. */
export type FirstStart = {
  admin: { password: string | undefined }
  demo: Demo | undefined
  partner: Credentials | undefined
}

const STARTED = 'started'
const LOCK = 7_252_011

async function hasStarted(db: Database): Promise<boolean> {
  const row = await db.selectFrom('settings').select('name').where('name', '=', STARTED).executeTakeFirst()
  return row !== undefined
}

/** Ends with a database that has started, in one step: broken off before, all passwords are made anew. */
async function begin(opened: OpenDatabase, settings: Settings): Promise<FirstStart> {
  const demo = settings.seed === 'demo' ? await fillDemo(opened) : undefined
  const password = settings.adminPassword ?? readablePassword()
  const passwordHash = await hashPassword(password)
  const partner = await inTransaction(opened.db, async (tx) => {
    await saveAdmin(tx, passwordHash)
    await tx
      .insertInto('settings')
      .values({ name: STARTED, value: JSON.stringify({ at: new Date() }) })
      .execute()
    return savePartner(tx, settings.client)
  })
  return { admin: { password: settings.adminPassword === undefined ? password : undefined }, demo, partner }
}

/**
 * Makes a new database usable, and brings the partner credentials of the settings up to date in any. Hosts that start
 * together take turns. Answers what is to be told, on a first start alone.
 */
export async function firstStart(opened: OpenDatabase, settings: Settings): Promise<FirstStart | undefined> {
  const { db, pool } = opened
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const started = await hasStarted(db)
    const willBeDemo = !started && settings.seed === 'demo' && (await isEmpty(db))
    refusePublicDemo(settings.host, willBeDemo || (await isDemo(db)))
    if (!started) return await begin(opened, settings)
    if (settings.client) await savePartner(db, settings.client)
    return undefined
  } finally {
    client.release(true) // the lock ends with its connection
  }
}
