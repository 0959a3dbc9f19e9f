import { useCallback, useEffect, useRef } from 'react'

import type { RowSource } from './row-source.ts'
import { span, toggled } from './selection.ts'
import type { ListTable } from './use-list-table.ts'

/** Choosing rows of a list, with Shift from the last one on. Undefined where rows cannot be chosen. */
export function useGridSelection<T>(table: ListTable<T>, source: RowSource<T>, rowKey: (row: T) => string) {
  const chosen = table.state.rowSelection
  const latest = useRef({ table, source, rowKey, last: 0 })
  useEffect(() => {
    latest.current = { ...latest.current, table, source, rowKey }
  })

  const toggle = useCallback((index: number, range: boolean) => {
    const { last, ...now } = latest.current
    const keys = (range ? span(last, index) : [index]).flatMap((at) => {
      const row = now.source.get(at)
      return row === undefined ? [] : [now.rowKey(row)]
    })
    latest.current.last = index
    now.table.setRowSelection((was) => toggled(was, keys))
  }, [])

  if (!table.options.enableRowSelection) return undefined
  const here = () => keysHere(source, rowKey)
  const some = Object.keys(chosen).length > 0
  return {
    has: (row: T | undefined): boolean => row !== undefined && chosen[rowKey(row)] === true,
    toggle,
    all: {
      some,
      checked: some && here().every((key) => chosen[key]),
      toggle: () => table.setRowSelection(some ? {} : toggled({}, here())),
    },
  }
}

/** Rows that are loaded at the top of the list; "all 1,284" is the bulk bar's to offer. */
function keysHere<T>(source: RowSource<T>, rowKey: (row: T) => string): string[] {
  const keys: string[] = []
  for (let index = 0; index < (source.count ?? 0); index += 1) {
    const row = source.get(index)
    if (row === undefined) break
    keys.push(rowKey(row))
  }
  return keys
}
