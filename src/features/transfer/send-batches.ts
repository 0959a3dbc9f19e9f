import { call } from '#api/session.ts'
import { importRows, type ImportedRow, type ImportRow } from '#contract/sala/imports.ts'

/** Rows of one request: one transaction of the host, short enough that nobody else waits for long. */
export const BATCH_ROWS = 200

export type Sent = {
  importId: string
  filename: string
  fileHash: string
  rows: readonly ImportRow[]
  matchTaxId: boolean
  newState: 1 | 2 | 3
}

export const batchCount = (rows: readonly unknown[]): number => Math.ceil(rows.length / BATCH_ROWS)

type Running = {
  isDryRun: boolean
  /** Batches that are in already. */
  done?: ReadonlySet<number>
  signal: AbortSignal
  onBatch: (rows: readonly ImportedRow[], batch: number) => void
}

/**
 * Sends the rows batch by batch, in order, those that are not in yet. Each batch has its number and its key, so that
 * one whose answer was lost is sent again and written once. Throws what the first failing call threw.
 */
export async function sendBatches(
  { importId, filename, fileHash, rows, matchTaxId, newState }: Sent,
  { isDryRun, done = new Set(), signal, onBatch }: Running,
): Promise<void> {
  for (let batch = 1; batch <= batchCount(rows); batch++) {
    if (done.has(batch)) continue
    signal.throwIfAborted()
    const some = rows.slice((batch - 1) * BATCH_ROWS, batch * BATCH_ROWS)
    const body = { filename, fileHash, total: rows.length, batch, isDryRun, matchTaxId, newState, rows: some }
    // what is on its way is waited for, also when somebody pauses: then it is known whether it is in
    const { data } = await call(importRows, { params: { importId }, body })
    onBatch(data, batch)
  }
}
