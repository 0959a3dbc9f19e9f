import { createHash } from 'node:crypto'

import { sql } from 'kysely'

import type { Database } from '#server/database/tables.ts'

/** Classes of advisory locks, apart from those of other parts of the host. */
const classes = { code: 7_252_011, name: 7_252_012 } as const

/**
 * Lets writes of the same code or name wait for one another until the transaction ends, so that the later one sees
 * what the earlier wrote and can say so with all its other faults. Codes are locked before names. The unique indexes
 * stay the judges: two keys may share a lock, and other writers take none.
 */
export async function lockKey(tx: Database, kind: keyof typeof classes, key: string): Promise<void> {
  const number = createHash('sha256').update(key).digest().readInt32BE()
  await sql`select pg_advisory_xact_lock(${classes[kind]}::integer, ${number}::integer)`.execute(tx)
}
