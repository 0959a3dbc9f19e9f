import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'

import { isApiError } from '#api/errors.ts'
import { call } from '#api/session.ts'
import { importState, undoImport, type ImportState } from '#contract/sala/imports.ts'
import { customerQueries } from '#features/customers/public.ts'

import { importQueries } from './queries.ts'
import { sendBatches, type Sent } from './send-batches.ts'

/** What the host has of an import; undefined: nothing yet. */
export async function stateOnHost(importId: string): Promise<ImportState | undefined> {
  try {
    return (await call(importState, { params: { importId } })).data
  } catch (error) {
    if (isApiError(error) && error.kind === 'notFound') return undefined
    throw error
  }
}

export type Run = {
  is: 'idle' | 'running' | 'paused' | 'stopped' | 'undoing' | 'undo stopped'
  state: ImportState | undefined
  /** Rows that are in, while it runs. */
  done: number
  error: unknown
}

const idle: Run = { is: 'idle', state: undefined, done: 0, error: undefined }

const rowsIn = (state: ImportState | undefined): number =>
  Object.values(state?.counts ?? {}).reduce((sum, count) => sum + count, 0)

/**
 * Runs an import, lets it pause and go on. Where it stands is always the host's word: each start asks for it first, so
 * that a lost answer, a closed page and a killed host all go on exactly behind what is in.
 */
export function useRun(known?: ImportState) {
  const client = useQueryClient()
  const [run, setRun] = useState<Run>(known ? { ...idle, state: known, done: rowsIn(known) } : idle)
  const control = useRef<AbortController>(undefined)
  const update = (part: Partial<Run>) => setRun((now) => ({ ...now, ...part }))
  const refresh = () =>
    Promise.all(
      [customerQueries.all, importQueries.all].map((queryKey) => client.invalidateQueries({ queryKey })),
    )

  /** `isKnown`: the host may have some of it already. */
  async function start(sent: Sent, isKnown: boolean): Promise<void> {
    const { signal } = (control.current = new AbortController())
    update({ is: 'running', error: undefined })
    try {
      const before = isKnown ? await stateOnHost(sent.importId) : undefined
      let done = rowsIn(before)
      update({ done })
      const count = (rows: readonly unknown[]) => update({ done: (done += rows.length) })
      await sendBatches(sent, { isDryRun: false, done: new Set(before?.batches), signal, onBatch: count })
      update({ is: 'idle', state: await stateOnHost(sent.importId) })
    } catch (error) {
      update(signal.aborted ? { is: 'paused' } : { is: 'stopped', error })
    }
    await refresh()
  }

  async function takeBack(importId: string): Promise<void> {
    update({ is: 'undoing', error: undefined })
    try {
      for (let waiting = 1; waiting > 0;) {
        const { data } = await call(undoImport, { params: { importId } })
        waiting = data.undo.waiting
        update({ state: data })
      }
      update({ is: 'idle' })
    } catch (error) {
      update({ is: 'undo stopped', error })
    }
    await refresh()
  }

  return { run, start, takeBack, pause: () => control.current?.abort() }
}
