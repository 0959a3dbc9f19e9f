import { csvLine, CSV_MARK } from '#lib/tables/csv-write.ts'

/** Gives a file to the browser to keep. */
export function download(blob: Blob, filename: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = filename
  link.click()
  // the browser has begun by then; what is held until the page closes is memory
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Rows as a CSV that Excel opens in Thai. */
export const csvBlob = (rows: Iterable<readonly string[]>): Blob =>
  new Blob([CSV_MARK, ...Array.from(rows, csvLine)], { type: 'text/csv;charset=utf-8' })
