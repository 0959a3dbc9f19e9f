import type { QueryKey } from '@tanstack/react-query'

/** Something to pick: by the code that the wire wants, under the name that people know. */
export type PickOption = {
  value: string
  label: string
  /** Second line: team, phone, second name. */
  line?: string | undefined
  /** Cannot be picked any more (somebody left), and is still named where it was picked before. */
  off?: boolean
}

/** Where options come from. Reads go through the cache under `queryKey`. */
export type PickSource = {
  queryKey: QueryKey
  /** Options that a text finds, by any of their names or their code; '' finds the first ones. */
  search: (text: string, signal: AbortSignal) => Promise<readonly PickOption[]>
  /** Names of codes that are picked already; one that is missing in the answer is shown as its code. */
  resolve: (values: readonly string[], signal: AbortSignal) => Promise<readonly PickOption[]>
}
