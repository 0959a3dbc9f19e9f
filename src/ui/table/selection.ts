import type { Selected } from './use-list-table.ts'

/** The selection with these rows taken in, or out when the last of them was in. */
export function toggled(selected: Selected, keys: readonly string[]): Selected {
  const out = keys.length > 0 && keys.every((key) => selected[key])
  const rest = Object.entries(selected).filter(([key]) => !keys.includes(key))
  return Object.fromEntries([...rest, ...(out ? [] : keys.map((key) => [key, true] as const))])
}

/** Places from one row to another, whichever comes first: what Shift takes in. */
export const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => Math.min(from, to) + step)
