import type { Row } from '#lib/tables/csv-read.ts'

/** Rows of other sheets that belong to a row: one map each, by target. */
export type Part = Readonly<Record<string, string>>

/** What a file holds: headings and rows. `contacts` and `addresses` belong to the row of the same place. */
export type Table = {
  head: Row
  rows: Row[]
  contacts?: readonly (readonly Part[])[]
  addresses?: readonly (readonly Part[])[]
  /** Rows of other sheets whose customer is not in the file. */
  orphans?: number
}

const isFilled = (row: Row): boolean => row.some((cell) => cell.trim() !== '')

/** The first row with anything in it is the head; empty rows are left out. */
export function tableOf(all: readonly Row[]): Table {
  const rows = all.filter(isFilled)
  const [head = [], ...rest] = rows
  const last = head.findLastIndex((heading) => heading.trim() !== '')
  const width = Math.max(
    last + 1,
    ...rest.slice(0, 1000).map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1),
  )
  return { head: Array.from({ length: width }, (_, i) => (head[i] ?? '').trim()), rows: rest }
}
