import { useState, type ReactNode } from 'react'

import type { Column } from './column.ts'

export type CellEditorProps<T> = {
  row: T
  column: string
  /** `back`: the focus returns to the list. */
  onClose: (back: boolean) => void
  /** Goes on to the next cell that can be edited, or to the one before. */
  onStep: (step: 1 | -1) => void
}

/** Cells that can be changed where they stand. */
export type CellEditing<T> = {
  mayEdit: (row: T, column: string) => boolean
  editor: (props: CellEditorProps<T>) => ReactNode
  /** Somebody moves among the cells: the editor may be fetched. */
  prepare: () => void
  /** Names the button that opens the editor. */
  label: (row: T, column: string) => string
}

type Options<T> = {
  columns: readonly Column<T>[]
  editing: CellEditing<T> | undefined
  get: (index: number) => T | undefined
  /** Gives the focus back to the list. */
  focus: () => void
}

/** Which cell of the active row is meant, and whether it is being edited. */
export function useGridCells<T>({ columns, editing, get, focus }: Options<T>) {
  const [column, setColumn] = useState<number>()
  const [edited, setEdited] = useState<number>()

  const mayEdit = (index: number, at: number): boolean => {
    const row = get(index)
    const id = columns[at]?.id
    return row !== undefined && id !== undefined && editing?.mayEdit(row, id) === true
  }
  const close = (back = true) => {
    setEdited(undefined)
    if (back) focus()
  }
  const open = (index: number, at: number): boolean => {
    if (!mayEdit(index, at)) return false
    setColumn(at)
    setEdited(index)
    return true
  }

  return {
    column: column !== undefined && column < columns.length ? column : undefined,
    isEditing: edited !== undefined,
    edited,
    mayEdit,
    open,
    /** Edits the cell that is meant; false where none is, or it cannot be. */
    edit: (index: number): boolean => column !== undefined && open(index, column),
    /** Means the next cell of the row. */
    step: (by: 1 | -1): boolean => {
      if (!editing) return false
      editing.prepare()
      setColumn(Math.max(0, Math.min(columns.length - 1, column === undefined ? 0 : column + by)))
      return true
    },
    leave: () => setColumn(undefined),
    close,
    editorOf: (index: number): ReactNode => {
      const row = get(index)
      const id = columns[column ?? -1]?.id
      if (edited !== index || row === undefined || id === undefined || column === undefined) return undefined
      const onStep = (by: 1 | -1) => {
        let at = column + by
        while (at >= 0 && at < columns.length && !mayEdit(index, at)) at += by
        if (!open(index, at)) close()
      }
      return editing?.editor({ row, column: id, onClose: close, onStep })
    },
  }
}

export type GridCells = Pick<
  ReturnType<typeof useGridCells>,
  'column' | 'isEditing' | 'edit' | 'step' | 'leave' | 'close'
>
