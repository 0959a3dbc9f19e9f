/** How many rows a list has: counted, estimated, or "more than n" while nobody knows the end. */
export type Total = { n: number; sense: 'exact' | 'about' | 'moreThan' }

/**
 * Rows by their place in a list that may hold 100,000 of them, of which only some pages are here. What a list shows
 * asks for a place and draws a grey row where there is none yet.
 */
export type RowSource<T> = {
  /** Names what is shown; changes at the moment when rows of another filter take the place of the old ones. */
  id: string
  /** `first`: nothing to show yet. `failed`: and there will be nothing, unless `retry` helps. */
  status: 'first' | 'shown' | 'failed'
  /** Places in the list, places of rows still to come included. Undefined until the first page is here. */
  count: number | undefined
  total: Total | undefined
  get: (index: number) => T | undefined
  /** Whether the page of this place could not be loaded. */
  isMissing: (index: number) => boolean
  /** Tells which places are in sight, both ends included: their pages get loaded. */
  ensure: (first: number, last: number) => void
  /** Why the rows in sight could not be loaded anew: those of before stay. */
  error: Error | null
  retry: () => void
  /** Rows of the filter before, kept in sight while those of the new one load. */
  isStale: boolean
  /** When the oldest page in sight was read, ms since 1970. */
  asOf: number | undefined
}
