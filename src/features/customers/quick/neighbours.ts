import type { Page } from '#ui/table/paging.ts'

/** Where a row stands in a list of which some pages are here; undefined where none of them has it. */
export function placeOf<T>(
  pages: Iterable<readonly [page: number, rows: Page<T> | undefined]>,
  size: number,
  isRow: (row: T) => boolean,
): number | undefined {
  for (const [page, found] of pages) {
    const at = found?.rows.findIndex(isRow) ?? -1
    if (at >= 0) return page * size + at
  }
  return undefined
}
