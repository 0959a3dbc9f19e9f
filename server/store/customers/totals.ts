import type { Database } from '#server/database/tables.ts'

/** How long a total may be repeated, in milliseconds: long enough for a list that is scrolled or sorted anew. */
const FRESH_MS = 5_000
/** A write forgets totals before it is committed: what is counted this soon after may not hold it yet. */
const QUIET_MS = 500
const MOST_KEPT = 500

export type Totals = {
  get: (list: string) => number | undefined
  set: (list: string, total: number) => void
  /** After a write of this host: its own callers see their change at once. */
  forget: () => void
}

/** Totals of lists, kept for a moment in this process. `now` in milliseconds. */
export function keepTotals(now: () => number = Date.now): Totals {
  const kept = new Map<string, { total: number; until: number }>()
  let quietUntil = 0
  return {
    get(list) {
      const found = kept.get(list)
      return found !== undefined && found.until > now() ? found.total : undefined
    },
    set(list, total) {
      if (now() < quietUntil) return
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(list, { total, until: now() + FRESH_MS })
    },
    forget() {
      kept.clear()
      quietUntil = now() + QUIET_MS
    },
  }
}

const byPool = new WeakMap<Database, Totals>()

/** The totals of a host. `db` is its pool, not a transaction. */
export function totalsOf(db: Database): Totals {
  const totals = byPool.get(db) ?? keepTotals()
  byPool.set(db, totals)
  return totals
}
