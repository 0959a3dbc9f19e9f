import { useRef, useState } from 'react'

import type { ImportedRow } from '#contract/sala/imports.ts'

import { sendBatches, type Sent } from './send-batches.ts'

export type Check = {
  is: 'running' | 'done' | 'stopped' | 'failed'
  /** By row. */
  results: ReadonlyMap<number, ImportedRow>
  error: unknown
}

/** The dry run: asks the host about every row and writes nothing. Rows that were corrected are asked about again, alone. */
export function useCheck() {
  const [check, setCheck] = useState<Check>({ is: 'running', results: new Map(), error: undefined })
  const control = useRef<AbortController>(undefined)

  async function start(sent: Sent, kept: Check['results'] = new Map()): Promise<void> {
    control.current?.abort()
    const { signal } = (control.current = new AbortController())
    const results = new Map(kept)
    const tell = (part: Partial<Check>) => {
      if (control.current?.signal === signal)
        setCheck((now) => ({ ...now, results: new Map(results), ...part }))
    }
    tell({ is: 'running', error: undefined })
    try {
      const onBatch = (rows: readonly ImportedRow[]) => {
        for (const row of rows) results.set(row.row, row)
        tell({})
      }
      await sendBatches(sent, { isDryRun: true, signal, onBatch })
      tell({ is: 'done' })
    } catch (error) {
      tell(signal.aborted ? { is: 'stopped' } : { is: 'failed', error })
    }
  }

  return { check, start, stop: () => control.current?.abort() }
}
