import { fold, words } from '#lib/fold.ts'

import type { FilterOption } from './filter-field.ts'

/** Options in which every typed word is found, in any of their words; a typed value (a code) finds its option first. */
export function matching<O extends FilterOption>(options: readonly O[], query: string): readonly O[] {
  const wanted = words(query)
  if (wanted.length === 0) return options
  const found = options.filter(({ value, label, line }) => {
    const text = fold([value, label, line].join(' '))
    return wanted.every((word) => text.includes(word))
  })
  const exact = (option: O) => (fold(option.value) === fold(query) ? 0 : 1)
  return found.toSorted((a, b) => exact(a) - exact(b))
}

/** Where a key leads among so many options: down and up go round. Undefined: not such a key, or no options. */
export function nextPlace(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  return undefined
}
