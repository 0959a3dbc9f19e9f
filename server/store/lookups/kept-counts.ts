import type { Database } from '#server/database/tables.ts'

import { countLookups, type LookupCounts } from './count-lookups.ts'

const FRESH_MS = 30_000

type Kept = { counts: Promise<LookupCounts>; until: number }
const byPool = new WeakMap<Database, Kept>()

/** Counts that are at most half a minute old; callers at the same time share one reading. `db` is the host's pool. */
export function keptCounts(db: Database, now: number = Date.now()): Promise<LookupCounts> {
  const kept = byPool.get(db)
  if (kept !== undefined && kept.until > now) return kept.counts
  const counts = countLookups(db)
  const mine = { counts, until: now + FRESH_MS }
  byPool.set(db, mine)
  counts.catch(() => {
    if (byPool.get(db) === mine) byPool.delete(db) // a failure is not kept
  })
  return counts
}
