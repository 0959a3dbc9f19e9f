import type { Total } from './row-source.ts'

/** One answer of a list. */
export type Page<T> = {
  rows: readonly T[]
  /** Rows of the whole list; only where the host says it, and it may say it for the first page only. */
  total?: number | undefined
  /** `total` is an estimate. */
  about?: boolean
  /** Cursor of the next page. */
  next?: string | undefined
}

/** Pages, in order, that hold the places `first` to `last`, and always page 0: it knows the total. */
export function pagesOf(first: number, last: number, size: number): number[] {
  const from = Math.floor(Math.max(0, first) / size)
  const to = Math.floor(Math.max(0, first, last) / size)
  const pages = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  return from === 0 ? pages : [0, ...pages]
}

/** Whether pages follow on those in sight, so that reading on waits for nothing; a jump elsewhere may settle first. */
export const followsOn = (wanted: readonly number[], now: readonly number[]): boolean =>
  wanted.every((page) => now.some((one) => Math.abs(one - page) <= 1))

/** What is known of a list: lengths of its pages that are here, and the total that page 0 told. */
export type Known = {
  size: number
  lengths: ReadonlyMap<number, number>
  total?: number | undefined
  about?: boolean
}

/** Grey rows after the last known one, where nobody knows the end: reaching them loads the next page. */
const PEEK = 5

/** Number of places: up to the total, or to the end of a page that was not full, or a little beyond what is here. */
export function countPlaces({ size, lengths, total, about = false }: Known): number {
  const end = endOf(size, lengths)
  if (end !== undefined) return total === undefined || about ? end : Math.min(total, end)
  const here = Math.max(0, ...[...lengths.keys()].map((page) => (page + 1) * size))
  return total === undefined || about ? Math.max(total ?? 0, here + PEEK) : total
}

export function totalOf({ size, lengths, total, about = false }: Known): Total {
  const end = endOf(size, lengths)
  if (end !== undefined && (total === undefined || about)) return { n: end, sense: 'exact' }
  if (total !== undefined) return { n: total, sense: about ? 'about' : 'exact' }
  return { n: Math.max(0, ...lengths.keys()) * size + size, sense: 'moreThan' }
}

/** Where the list ends, when a page that is not full tells it. An empty page past the end tells nothing certain. */
function endOf(size: number, lengths: ReadonlyMap<number, number>): number | undefined {
  const ends = [...lengths].filter(
    ([page, length]) => length < size && (length > 0 || page === 0 || lengths.has(page - 1)),
  )
  return ends.length === 0 ? undefined : Math.min(...ends.map(([page, length]) => page * size + length))
}
