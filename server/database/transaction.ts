import { setTimeout as sleep } from 'node:timers/promises'

import { codeOf } from './database-start-error.ts'
import type { Database } from './tables.ts'

const MOST_TRIES = 5

/** Serialization failure and deadlock: PostgreSQL has undone everything and asks to begin again. */
const passing = new Set(['40001', '40P01'])

/**
 * Runs `work` in one transaction, again from the start when the database asks for it: `work` must do nothing that a
 * rollback does not undo. Inside a transaction it joins that one, whose owner tries again.
 */
export async function inTransaction<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db)
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (attempt === MOST_TRIES || !passing.has(codeOf(error) ?? '')) throw error
    }
    await sleep(Math.random() * 20 * 2 ** attempt) // apart, or the same two meet again
  }
}
