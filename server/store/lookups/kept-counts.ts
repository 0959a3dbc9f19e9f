import type { Database } from '#server/database/tables.ts'

import { countLookups, type LookupCounts } from './count-lookups.ts'

/** Older than this, counts are read anew, but nobody waits for that until they are so old. */
const FRESH_MS = 30_000
const TOO_OLD_MS = 600_000

type Kept = { counts: Promise<LookupCounts>; readAt: number; next: Kept | undefined }
const byPool = new WeakMap<Database, Kept>()

/**
 * Counts to choose filters by: at most half a minute old among people who ask often, and never older than ten minutes.
 * Callers at the same time share one reading. `db` is the host's pool.
 */
export function keptCounts(
  db: Database,
  now: number = Date.now(),
  count: (db: Database) => Promise<LookupCounts> = countLookups,
): Promise<LookupCounts> {
  const read = (): Kept => ({ counts: count(db), readAt: now, next: undefined })
  const kept = byPool.get(db)
  if (kept === undefined || now - kept.readAt >= TOO_OLD_MS) return keep(db, read()).counts
  if (now - kept.readAt >= FRESH_MS && kept.next === undefined) follow(db, kept, read())
  return kept.counts
}

/** What is read now takes the place of what was, unless that fails. */
function keep(db: Database, kept: Kept): Kept {
  byPool.set(db, kept)
  kept.counts.catch(() => {
    if (byPool.get(db) === kept) byPool.delete(db)
  })
  return kept
}

function follow(db: Database, kept: Kept, next: Kept): void {
  kept.next = next
  next.counts.then(
    () => void byPool.set(db, next),
    () => {
      kept.next = undefined
    },
  )
}
