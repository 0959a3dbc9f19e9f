import {
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ReactTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'

import { soundLayout, type Column, type ColumnLayout, type Sort } from './column.ts'

const features = tableFeatures({
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
})

/** Rows are drawn by place from their source: the table keeps columns, order and selection, not rows. */
const noRows: never[] = []

/** Keys of the chosen rows, those out of sight included. */
export type Selected = Readonly<Record<string, true>>

export type ListTable<T> = ReactTable<typeof features, { row: T }>

type Options<T> = {
  columns: readonly Column<T>[]
  layout: ColumnLayout
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
  selected: Selected | undefined
  onSelect: ((selected: Selected) => void) | undefined
}

/** Columns in sight, order and selection of a list. All of it is controlled; the owner keeps it in the address. */
export function useListTable<T>({
  columns,
  layout,
  sort,
  onSort,
  selected,
  onSelect,
}: Options<T>): ListTable<T> {
  const defs = useMemo(() => columns.map(defOf), [columns])
  const order = soundLayout(columns, layout).join('\n')
  // the same objects as long as nothing changed: rows are redrawn when the columns in sight are others
  const state = useMemo(
    () => ({
      columnOrder: order.split('\n'),
      columnVisibility: Object.fromEntries(columns.map(({ id }) => [id, order.split('\n').includes(id)])),
      sorting: sort ? [sort] : [],
      rowSelection: selected ?? {},
    }),
    [columns, order, sort, selected],
  )
  return useTable<typeof features, { row: T }>({
    features,
    data: noRows,
    columns: defs,
    state,
    manualSorting: true,
    enableRowSelection: onSelect !== undefined,
    enableSortingRemoval: false,
    enableMultiSort: false,
    onSortingChange: (next) => {
      const [first] = typeof next === 'function' ? next(state.sorting) : next
      if (first) onSort?.(first)
    },
    onRowSelectionChange: (next) => onSelect?.(typeof next === 'function' ? next(state.rowSelection) : next),
  })
}

const defOf = <T>(column: Column<T>): ColumnDef<typeof features, { row: T }> => ({
  id: column.id,
  header: column.header,
  accessorFn: ({ row }) => row, // a column without one cannot be sorted
  enableSorting: Boolean(column.sortable),
  sortDescFirst: column.sortable === 'desc',
  enableHiding: column.hideable !== false,
})
