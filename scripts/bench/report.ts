import { median, quantile, round } from '#tools/bench/statistics.ts'
import type { Row } from '#tools/bench/report.ts'

import type { Browsed } from './browse.ts'
import type { Measured } from './rounds.ts'

/** Times of one thing, and how many times as long as the first of its table: on a busy machine only that compares. */
export function timesRow(what: string, times: number[], base: number, more: Row = {}): Row {
  const middle = median(times)
  return {
    what,
    ms: round(middle),
    least: round(quantile(times, 0)),
    most: round(quantile(times, 1)),
    ratio: middle === null ? null : round(middle / base, 1),
    ...more,
  }
}

/** The first of them is what the others are compared with. */
export function listRows(measured: readonly Measured[]): Row[] {
  const base = median(measured[0]?.times ?? []) ?? Number.NaN
  return measured.map(({ group, name, times, total }) =>
    timesRow(`${group} · ${name}`, times, base, { total: total ?? '' }),
  )
}

export function browsedRows({ steps, cold, jumps }: Browsed): Row[] {
  const figures = Object.entries(steps).flatMap(([step, metrics]) =>
    Object.entries(metrics).map(([metric, values]) => ({
      what: `${step} · ${metric}`,
      median: round(median(values.filter((value) => value !== null)), 2),
    })),
  )
  return [
    { what: 'cold visit · requests', median: cold.requests },
    { what: 'cold visit · kB as brotli', median: round(cold.brotli / 1000) },
    ...figures,
    ...jumps.map(({ name, ms, enquiries, rows }) => ({
      what: `jump ${name} · ms (${enquiries} requests, ${rows} rows)`,
      median: round(ms),
    })),
  ]
}
