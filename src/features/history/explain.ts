import { isDeepEqual } from './is-deep-equal.ts'

/**
 * One thing that a change did. `path`: the field, then which item of a list and which field of it, as far as that
 * says more. `old` and `new` are wire values; an item that came or went has only one of them. `moved`: order alone.
 */
export type Piece = { path: readonly string[]; old: unknown; new: unknown; moved?: true }

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isSame = (a: unknown, b: unknown): boolean => (isNothing(a) && isNothing(b)) || isDeepEqual(a, b)

/** What an item of a list is known by. */
const nameIn = (row: Row): string => {
  const name = row['contactName'] ?? row['locationName'] ?? row['customFieldName']
  return typeof name === 'string' ? name : ''
}

/** Pairs items that are the same one: of one name, in order; then what is left at the same place. */
function pairs(old: readonly Row[], now: readonly Row[]): [Row | undefined, Row | undefined][] {
  const free = new Set(now)
  const byName = new Map<Row, Row>()
  for (const was of old) {
    const is = [...free].find((one) => nameIn(one) === nameIn(was))
    if (is) {
      byName.set(was, is)
      free.delete(is)
    }
  }
  const byPlace = new Map<Row, Row>()
  for (const [place, was] of old.entries()) {
    const is = now[place]
    if (byName.has(was) || is === undefined || !free.has(is)) continue
    byPlace.set(was, is)
    free.delete(is)
  }
  const kept = old.map((was): [Row, Row | undefined] => [was, byName.get(was) ?? byPlace.get(was)])
  return [...kept, ...[...free].map((is): [undefined, Row] => [undefined, is])]
}

function ofRow(path: readonly string[], old: Row, now: Row): Piece[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names.flatMap((name): Piece[] =>
    isSame(old[name], now[name]) ? [] : [{ path: [...path, name], old: old[name], new: now[name] }],
  )
}

function ofRows(field: string, old: readonly Row[], now: readonly Row[]): Piece[] {
  const pieces = pairs(old, now).flatMap(([was, is]): Piece[] => {
    if (was === undefined || is === undefined)
      return [{ path: [field], old: was && nameIn(was), new: is && nameIn(is) }]
    return isSame(was, is) ? [] : ofRow([field, nameIn(was)], was, is)
  })
  return pieces.length > 0 ? pieces : [{ path: [field], old: undefined, new: undefined, moved: true }]
}

/** Texts of a list that came and went. */
function ofTexts(field: string, old: readonly unknown[], now: readonly unknown[]): Piece[] {
  const pieces = [
    ...old.filter((one) => !now.includes(one)).map((one) => ({ path: [field], old: one, new: undefined })),
    ...now.filter((one) => !old.includes(one)).map((one) => ({ path: [field], old: undefined, new: one })),
  ]
  return pieces.length > 0 ? pieces : [{ path: [field], old: undefined, new: undefined, moved: true }]
}

/** What a change did to one field, in pieces that can be read: items of lists one by one, maps key by key. */
export function explain(field: string, old: unknown, now: unknown): Piece[] {
  if (isSame(old, now)) return []
  const both = [old ?? [], now ?? []]
  if (both.every((value) => Array.isArray(value))) {
    const [was, is] = both as [unknown[], unknown[]] // as asked just before
    if ([...was, ...is].every(isRow)) return ofRows(field, was as Row[], is as Row[])
    return ofTexts(field, was, is)
  }
  if ([old ?? {}, now ?? {}].every(isRow)) return ofRow([field], (old ?? {}) as Row, (now ?? {}) as Row)
  return [{ path: [field], old, new: now }]
}
