import { sql } from 'kysely'

import type { Database } from '#server/database/tables.ts'

/**
 * Holds the customers of these changes until the transaction ends, all in one order, so that two undos of the same
 * come one after the other and nobody writes in between.
 */
export async function holdCustomersOf(tx: Database, changeIds: readonly number[]): Promise<void> {
  await sql`
    select from customers
    where customer_id in (select customer_id from changes where change_id = any(${[...changeIds]}::bigint[]))
    order by customer_id for update`.execute(tx)
}

/** Runs `work` so that what it wrote can be taken back alone when it throws. */
export async function inSavepoint<T>(tx: Database, work: () => Promise<T>): Promise<T> {
  await sql`savepoint one`.execute(tx)
  try {
    const result = await work()
    await sql`release savepoint one`.execute(tx)
    return result
  } catch (error) {
    await sql`rollback to savepoint one`.execute(tx)
    throw error
  }
}

/** The change that took this one back. */
export async function undoOf(tx: Database, changeId: number): Promise<number | undefined> {
  const taker = await tx
    .selectFrom('changes')
    .select('changeId')
    .where('undoes', '=', String(changeId))
    .executeTakeFirst()
  return taker && Number(taker.changeId)
}
