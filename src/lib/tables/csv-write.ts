import type { Cell } from './cell.ts'
import { guarded } from './guard.ts'

/** In front of the first row: without it Excel reads Thai as another alphabet. */
export const CSV_MARK = '\uFEFF'

const quoted = (text: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const cellText = (cell: Cell): string =>
  typeof cell === 'number' ? guarded(String(cell), true) : guarded(cell ?? '')

/** One row with its end (CRLF). Cells are guarded against formulas. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => quoted(cellText(cell))).join(',')}\r\n`
