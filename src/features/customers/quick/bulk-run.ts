import type { FieldsOutcome, FieldsSaved } from '#features/customers/save-fields.ts'

/** One customer of a bulk change. */
export type BulkRow = {
  customerCode: string
  /** The code until the record was read. */
  name: string
  state: 'waiting' | 'running' | 'done' | 'unchanged' | 'failed'
  /** The last attempt: another one goes on with it, under its key. */
  ended: FieldsSaved | undefined
}

type Failed = Exclude<FieldsOutcome, { kind: 'saved' | 'unchanged' }>

export const failureOf = ({ ended }: BulkRow): Failed | undefined =>
  ended && ended.outcome.kind !== 'saved' && ended.outcome.kind !== 'unchanged' ? ended.outcome : undefined

export type BulkRun = {
  rows: readonly BulkRow[]
  /** Changes that were kept, for undoing the whole. */
  changes: readonly number[]
}

/** Writes at the same time: one host serves many people. */
const AT_ONCE = 3
/** Attempts of a row that the host was too busy for, or that nobody knows about. */
const MOST_TRIES = 3

type Options = {
  save: (row: BulkRow) => Promise<FieldsSaved>
  /** Told after every row, of a run that goes on changing: keep a copy. */
  onChange: (run: BulkRun) => void
  /** Whether to stop: what is on its way comes to its end, the rest is not begun. */
  isStopped: () => boolean
  wait: (milliseconds: number) => Promise<void>
}

export const waitingRow = (customerCode: string): BulkRow => ({
  customerCode,
  name: customerCode,
  state: 'waiting',
  ended: undefined,
})

/** Rows that are to be tried: those that failed, and those that were not reached. */
export const isOpen = ({ state }: BulkRow): boolean => state === 'failed' || state === 'waiting'

function after(row: BulkRow, ended: FieldsSaved): BulkRow {
  const { outcome } = ended
  if (outcome.kind === 'saved') return { ...row, name: outcome.data.customerName, state: 'done', ended }
  if (outcome.kind === 'unchanged')
    return { ...row, name: outcome.data.customerName, state: 'unchanged', ended }
  return { ...row, name: ended.merged?.base.opened.data.customerName ?? row.name, state: 'failed', ended }
}

/** Milliseconds to wait before the same is tried again; undefined where that helps nothing. */
function pauseAfter({ outcome }: FieldsSaved): number | undefined {
  if (outcome.kind === 'later') return outcome.seconds * 1000
  return outcome.kind === 'unknown' ? 1000 : undefined
}

/**
 * Runs a bulk change: one keyed write a row, a few at once. A row that fails is told and the others go on; nothing is
 * done twice, as another attempt of a row sends the same under the same key.
 */
export async function runBulk(
  begun: BulkRun,
  { save, onChange, isStopped, wait }: Options,
): Promise<BulkRun> {
  // changed in place: copying 100,000 rows for each of them would be most of the work
  const rows = [...begun.rows]
  const changes = [...begun.changes]
  const queue = rows.flatMap((row, at) => (isOpen(row) ? [at] : []))
  let next = 0
  const put = (at: number, row: BulkRow) => {
    rows[at] = row
    onChange({ rows, changes })
  }
  const one = async (at: number, row: BulkRow, tries: number): Promise<void> => {
    put(at, { ...row, state: 'running' })
    const ended = await save(row)
    const pause = pauseAfter(ended)
    if (pause !== undefined && tries < MOST_TRIES && !isStopped()) {
      await wait(pause)
      return one(at, { ...row, ended }, tries + 1)
    }
    if (ended.outcome.kind === 'saved') changes.push(...ended.outcome.changes)
    put(at, after(row, ended))
  }
  const work = async (): Promise<void> => {
    while (next < queue.length && !isStopped()) {
      const at = queue[next] ?? 0
      next += 1
      const row = rows[at]
      if (row) await one(at, row, 1)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { rows, changes }
}

export type BulkCounts = Record<'done' | 'unchanged' | 'failed' | 'open', number>

export function countRows(rows: readonly BulkRow[]): BulkCounts {
  const counts: BulkCounts = { done: 0, unchanged: 0, failed: 0, open: 0 }
  for (const { state } of rows) counts[state === 'waiting' || state === 'running' ? 'open' : state] += 1
  return counts
}
