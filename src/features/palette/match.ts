import { fold, words } from '#lib/fold.ts'
import { otherLayout } from '#lib/keyboard-layout.ts'
import type { PaletteEntry } from '#ui/palette.ts'

type Index = { name: string; all: string }
const indexes = new WeakMap<PaletteEntry, Index>()

/** Folding is dear beside finding, so each entry is folded once. */
function indexOf(entry: PaletteEntry): Index {
  const known = indexes.get(entry)
  if (known) return known
  const also = [entry.line, ...(entry.also ?? [])].filter(Boolean)
  const name = fold(entry.label)
  const index = { name, all: `${name}\n${also.map((text) => fold(text ?? '')).join('\n')}` }
  indexes.set(entry, index)
  return index
}

/** Readings of what was typed: as it is, and as it was meant on the other keyboard layout. */
export type Wanted = readonly (readonly string[])[]

export function wantedOf(text: string): Wanted {
  const typed = words(text)
  const other = text.trim().length > 1 ? words(otherLayout(text)) : []
  return [typed, other].filter((reading) => reading.length > 0)
}

/** 0 the name begins with it, 1 a word of it does, 2 it is somewhere in the name, 3 elsewhere; undefined: not found. */
function rankBy(reading: readonly string[], { name, all }: Index): number | undefined {
  if (!reading.every((word) => all.includes(word))) return undefined
  const [first = ''] = reading
  if (name.startsWith(first)) return 0
  if (name.includes(` ${first}`)) return 1
  return name.includes(first) ? 2 : 3
}

/** Best first; a reading of the other layout comes after every one of what was typed. */
export function rank(entry: PaletteEntry, wanted: Wanted): number | undefined {
  const index = indexOf(entry)
  for (const [place, reading] of wanted.entries()) {
    const found = rankBy(reading, index)
    if (found !== undefined) return place * 10 + found
  }
  return undefined
}

/** The entries that are meant, best first, in their own order among equals. */
export function find(entries: readonly PaletteEntry[], wanted: Wanted, most: number): PaletteEntry[] {
  const ranked = entries.flatMap((entry) => {
    const found = rank(entry, wanted)
    return found === undefined ? [] : [{ entry, found }]
  })
  return ranked
    .toSorted((a, b) => a.found - b.found)
    .slice(0, most)
    .map(({ entry }) => entry)
}
