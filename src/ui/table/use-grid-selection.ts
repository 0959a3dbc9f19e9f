import { useCallback, useEffect, useRef } from 'react'

import type { RowSource } from './row-source.ts'
import { allSelected, isSelected, noneSelected, span, toggled, withRows, type Selected } from './selection.ts'

/** Chosen rows and how they change; the owner of the list holds them. */
export type Selection = { selected: Selected; onSelect: (selected: Selected) => void }

/** Where a range begins, and what was chosen before it: a range that gets shorter lets its rows go. */
type Range = { anchor: number; before: Selected }

/** Choosing rows of a list, with Shift from the last one on. Undefined where rows cannot be chosen. */
export function useGridSelection<T>(
  selection: Selection | undefined,
  source: RowSource<T>,
  rowKey: (row: T) => string,
) {
  const latest = useRef({ selection, source, rowKey })
  const range = useRef<Range>({ anchor: 0, before: noneSelected })
  useEffect(() => {
    latest.current = { selection, source, rowKey }
  })

  /** Rows still to come cannot be chosen one by one. */
  const keysAt = useCallback((places: readonly number[]) => {
    const { source: rows, rowKey: keyOf } = latest.current
    return places.flatMap((at) => {
      const row = rows.get(at)
      return row === undefined ? [] : [keyOf(row)]
    })
  }, [])
  /** Takes one row in or out, or with `far` all rows from the last one to it in. */
  const toggle = useCallback(
    (index: number, far: boolean) => {
      const { selection: now } = latest.current
      if (!now) return
      const { anchor, before } = range.current
      if (far) return now.onSelect(withRows(before, keysAt(span(anchor, index)), true))
      range.current = { anchor: index, before: now.selected }
      now.onSelect(toggled(now.selected, keysAt([index])))
    },
    [keysAt],
  )
  /** By keyboard: a range that begins at a row. */
  const begin = useCallback((anchor: number) => {
    range.current = { anchor, before: latest.current.selection?.selected ?? noneSelected }
  }, [])

  if (!selection) return undefined
  const { selected, onSelect } = selection
  return {
    has: (row: T | undefined): boolean => row !== undefined && isSelected(selected, rowKey(row)),
    toggle,
    begin,
    some: selected.all || selected.keys.size > 0,
    isAll: selected.all && selected.keys.size === 0,
    all: () => onSelect(allSelected),
    none: () => onSelect(noneSelected),
  }
}

export type GridSelection<T> = NonNullable<ReturnType<typeof useGridSelection<T>>>
