import { useRef, useState } from 'react'

import type { ListedCustomer } from '#features/customers/public.ts'
import type { Cell } from '#lib/tables/cell.ts'

import { download } from './download.ts'
import { mediaTypes, pagesOf, writeRows, type Format, type OnPage } from './export-rows.ts'
import { openSink } from './file-sink.ts'

export type Export = {
  is: 'idle' | 'running' | 'stopped' | 'failed' | 'done'
  done: number
  total: number | undefined
  error: unknown
  /** Where the browser gave no place on disk: the file, to be saved once more. */
  blob: Blob | undefined
}

const idle: Export = { is: 'idle', done: 0, total: undefined, error: undefined, blob: undefined }

export type Wanted = {
  asked: Parameters<typeof pagesOf>[0]
  format: Format
  filename: string
  title: string
  head: readonly string[]
  cells: (row: ListedCustomer) => readonly Cell[]
}

async function* rowsOf({ asked, head, cells }: Wanted, signal: AbortSignal, onPage: OnPage) {
  yield head
  for await (const page of pagesOf(asked, signal, onPage)) for (const row of page) yield cells(row)
}

/** Writes a list into a file, with progress, until it is whole or somebody stops it. A part of a file is never offered. */
export function useExport() {
  const [state, setState] = useState<Export>(idle)
  const control = useRef<AbortController>(undefined)
  const update = (part: Partial<Export>) => setState((now) => ({ ...now, ...part }))

  async function start(wanted: Wanted): Promise<void> {
    const { format, filename, title } = wanted
    const { signal } = (control.current = new AbortController())
    const sink = await openSink(filename, mediaTypes[format])
    if (sink === undefined) return
    setState({ ...idle, is: 'running' })
    try {
      await writeRows(
        format,
        title,
        rowsOf(wanted, signal, (done, total) => update({ done, total })),
        sink,
      )
      signal.throwIfAborted()
      const blob = await sink.close()
      if (blob) download(blob, filename)
      update({ is: 'done', blob })
    } catch (error) {
      await sink.abort().catch(() => undefined)
      update(signal.aborted ? { is: 'stopped' } : { is: 'failed', error })
    }
  }

  return { state, start, stop: () => control.current?.abort() }
}
