import { useCallback, useEffect, useRef } from 'react'

import type { RowSource } from './row-source.ts'
import { allSelected, isSelected, noneSelected, span, toggled, withRows, type Selected } from './selection.ts'

/** Chosen rows and how they change; the owner of the list holds them. */
export type Selection = { selected: Selected; onSelect: (selected: Selected) => void }

/** Choosing rows of a list, with Shift from the last one on. Undefined where rows cannot be chosen. */
export function useGridSelection<T>(
  selection: Selection | undefined,
  source: RowSource<T>,
  rowKey: (row: T) => string,
) {
  const latest = useRef({ selection, source, rowKey, anchor: 0 })
  useEffect(() => {
    latest.current = { ...latest.current, selection, source, rowKey }
  })

  /** `range`: from the row that was chosen last, all become what that one is. */
  const toggle = useCallback((index: number, range: boolean) => {
    const { anchor, selection: now, ...rows } = latest.current
    if (!now) return
    const keysAt = (places: readonly number[]) =>
      places.flatMap((at) => {
        const row = rows.source.get(at)
        return row === undefined ? [] : [rows.rowKey(row)]
      })
    const [first] = keysAt([anchor])
    latest.current.anchor = range ? anchor : index
    const isIn = first === undefined || isSelected(now.selected, first)
    if (range) now.onSelect(withRows(now.selected, keysAt(span(anchor, index)), isIn))
    else now.onSelect(toggled(now.selected, keysAt([index])))
  }, [])
  /** Where a range begins, when it begins without a choice: the row that the keyboard leaves. */
  const begin = useCallback((index: number) => {
    const { selection: now, source: rows, rowKey: keyOf } = latest.current
    const row = rows.get(index)
    latest.current.anchor = index
    if (now && row !== undefined) now.onSelect(withRows(now.selected, [keyOf(row)], true))
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
