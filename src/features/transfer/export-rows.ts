import { customerQueries, type ListedCustomer } from '#features/customers/public.ts'
import type { Cell } from '#lib/tables/cell.ts'
import { csvLine, CSV_MARK } from '#lib/tables/csv-write.ts'
import { writeXlsx } from '#lib/tables/xlsx-write.ts'

import type { FileSink } from './file-sink.ts'

/** As many as the host gives at once. */
const PAGE_ROWS = 500

type Asked = Parameters<typeof customerQueries.list>[0]
export type OnPage = (done: number, total: number | undefined) => void

/**
 * Every row of a list, page by page behind the cursor of the one before: rows that are added or moved meanwhile
 * neither double nor hide others.
 */
export async function* pagesOf(
  asked: Asked,
  signal: AbortSignal,
  onPage: OnPage,
): AsyncGenerator<readonly ListedCustomer[]> {
  const { fetchPage } = customerQueries.list(asked)
  let after: string | undefined
  let [done, total] = [0, undefined as number | undefined]
  for (;;) {
    const place = { skip: done, take: PAGE_ROWS, after, count: done === 0 }
    const { rows, total: counted, next } = await fetchPage(place, signal)
    yield rows
    done += rows.length
    total ??= counted
    onPage(done, total)
    after = next
    if (rows.length < PAGE_ROWS || next === undefined) return
  }
}

type Rows = AsyncIterable<readonly Cell[]>
export type Format = 'csv' | 'xlsx'

export const mediaTypes: Record<Format, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const LINES = 200

async function writeCsv(rows: Rows, { write }: FileSink): Promise<void> {
  const utf8 = new TextEncoder()
  let lines = [CSV_MARK]
  const flush = async () => {
    await write(utf8.encode(lines.join('')))
    lines = []
  }
  for await (const row of rows) {
    lines.push(csvLine(row))
    if (lines.length >= LINES) await flush()
  }
  await flush()
}

/** Writes rows into a file of this format as they come. */
export const writeRows = (format: Format, name: string, rows: Rows, sink: FileSink): Promise<void> =>
  format === 'csv' ? writeCsv(rows, sink) : writeXlsx([{ name, rows }], (bytes) => sink.write(bytes))
