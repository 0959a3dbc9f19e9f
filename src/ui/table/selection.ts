/**
 * Chosen rows by their keys, those out of sight included. With `all`, everything that the list's filter finds but for
 * these keys: nobody has to load 100,000 rows to choose them.
 */
export type Selected = { all: boolean; keys: ReadonlySet<string> }

export const noneSelected: Selected = { all: false, keys: new Set() }
export const allSelected: Selected = { all: true, keys: new Set() }

export const isSelected = ({ all, keys }: Selected, key: string): boolean => keys.has(key) !== all

/** The selection with these rows in it, or without them. */
export function withRows({ all, keys }: Selected, rows: readonly string[], isIn: boolean): Selected {
  const next = new Set(keys)
  for (const key of rows) {
    if (isIn === all) next.delete(key)
    else next.add(key)
  }
  return { all, keys: next }
}

/** The selection with these rows taken in, or out when all of them were in. */
export const toggled = (selected: Selected, rows: readonly string[]): Selected =>
  withRows(selected, rows, !rows.every((key) => isSelected(selected, key)))

/** How many are chosen; undefined where that takes a total that nobody knows. */
export const countSelected = ({ all, keys }: Selected, total: number | undefined): number | undefined =>
  all ? total && Math.max(0, total - keys.size) : keys.size

/** Places from one row to another, whichever comes first: what Shift takes in. */
export const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => Math.min(from, to) + step)
