import type { ReactNode } from 'react'

/** What the head of a list, its order and its column menu know of a column. */
export type ColumnHead = {
  id: string
  header: string
  /** The host can order by it. `desc`: the first press sorts downwards (newest, largest first). */
  sortable?: boolean | 'desc'
  /** False: always in sight. */
  hideable?: boolean
  /** Not in sight until somebody chooses it. */
  extra?: boolean
}

export type Column<T> = ColumnHead & {
  cell: (row: T) => ReactNode
  /** In px. The one column without it takes what is left, at least 220. */
  width?: number
  /** Numbers and money stand right, the rest (dates too) left. */
  align?: 'left' | 'right'
  /** This cell's words are the link to the record; one column of a list, best one that cannot be hidden. */
  link?: boolean
}

/** Ids of the columns in sight, in order. Undefined is the list's own choice. */
export type ColumnLayout = readonly string[] | undefined

export type Sort = { id: string; desc: boolean }

export const ownLayout = (columns: readonly ColumnHead[]): readonly string[] =>
  columns.filter((column) => !column.extra).map((column) => column.id)

/** A layout from an address may name columns that are gone and forget those that must stay. */
export function soundLayout(columns: readonly ColumnHead[], layout: ColumnLayout): readonly string[] {
  if (!layout) return ownLayout(columns)
  const known = new Set(columns.map((column) => column.id))
  const kept = [...new Set(layout)].filter((id) => known.has(id))
  const forgotten = columns.filter((column) => column.hideable === false && !kept.includes(column.id))
  return [...forgotten.map((column) => column.id), ...kept]
}

/** Moves one item of a list to another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list]
  const taken = next.splice(from, 1)
  next.splice(Math.max(0, Math.min(to, next.length)), 0, ...taken)
  return next
}

/** The columns in sight, in their order. */
export const inSight = <T>(columns: readonly Column<T>[], layout: ColumnLayout): Column<T>[] =>
  soundLayout(columns, layout).flatMap((id) => columns.find((column) => column.id === id) ?? [])

/** The order after a press on a head: the column's own first, then the other way round. */
export const sortAfter = ({ id, sortable }: ColumnHead, sort: Sort | undefined): Sort =>
  sort?.id === id ? { id, desc: !sort.desc } : { id, desc: sortable === 'desc' }
