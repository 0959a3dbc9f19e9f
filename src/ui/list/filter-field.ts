import type { Tone } from '#ui/tone.ts'

/** One value that can be chosen. `line` says more about it: a code, a team. */
export type FilterOption = { value: string; label: string; line?: string; count?: number; tone?: Tone }

/**
 * One filter of a list, as data. `choice` and `people` offer values: those at hand, or a read that is started when
 * they are first needed (a chip from the address needs their names at once). `single` lets one be chosen only.
 */
export type FilterField<F extends string = string> = { id: F; label: string } & (
  | {
      kind: 'choice' | 'people'
      options: readonly FilterOption[] | (() => Promise<readonly FilterOption[]>)
      single?: boolean
    }
  | { kind: 'dateRange' }
  | { kind: 'text' }
)

/** Chosen values by filter, as text. Days are `[from, to]`, either may be ''. A filter that is not set is absent. */
export type FilterValues<F extends string = string> = { readonly [Field in F]?: readonly string[] }

/** The values with one filter changed; without values it is no filter any more. */
export function withValues<F extends string>(
  values: FilterValues<F>,
  id: F,
  chosen: readonly string[],
): FilterValues<F> {
  const { [id]: _, ...rest } = values
  const isSet = chosen.some((value) => value !== '')
  // the rest of a mapped type is not seen to be one again
  return (isSet ? { ...rest, [id]: chosen } : rest) as FilterValues<F>
}

export const toggledValue = (chosen: readonly string[], value: string): string[] =>
  chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
