import type { Database } from '#server/database/tables.ts'

/** Whether this database was filled with the invented company. */
export async function isDemo(db: Database): Promise<boolean> {
  const setting = await db.selectFrom('settings').select('name').where('name', '=', 'demo').executeTakeFirst()
  return setting !== undefined
}
