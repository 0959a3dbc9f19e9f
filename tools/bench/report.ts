import { cpus, loadavg, totalmem } from 'node:os'

import type { Browser } from '@playwright/test'

import { round } from './statistics.ts'

/** Where and when it was measured: `load1` lets one throw a sitting away. */
export const machine = (browser: Browser) => ({
  cpu: cpus()[0]?.model.trim(),
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  browser: browser.version(),
  load1: round(loadavg()[0], 2),
  at: new Date().toISOString(),
})

export type Row = Record<string, string | number | null | undefined>

/** A table in plain text: the first column to the left, the others to the right. */
export function table(rows: Row[]): string {
  const heads = Object.keys(rows[0] ?? {})
  const cell = (row: Row, head: string) => String(row[head] ?? '-')
  const widths = heads.map((head) => Math.max(head.length, ...rows.map((row) => cell(row, head).length)))
  const line = (cells: string[]) =>
    cells
      .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('  ')
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [line(heads), rule, ...rows.map((row) => line(heads.map((head) => cell(row, head))))].join('\n')
}

/** JSON on standard output, the short table on standard error. */
export function report(result: object, rows: Row[]): void {
  console.log(JSON.stringify(result, null, 2))
  console.error(table(rows))
}
