import { IconPencil } from '@tabler/icons-react'
import { memo, type MouseEvent, type ReactNode } from 'react'
import { Link } from 'react-router'

import { Check } from '#ui/check.tsx'
import { Bar } from '#ui/skeleton.tsx'

import type { Column } from './column.ts'
import styles from './grid.module.css'

export type GridRowProps<T> = {
  id: string
  index: number
  /** Distance from the top of the first row, in px. */
  top: number
  /** Undefined while it is still to come. */
  row: T | undefined
  columns: readonly Column<T>[]
  href: string | undefined
  active: boolean
  selected: boolean | undefined
  /** Says what a press in the row does, `far` on Ctrl, Cmd or the middle button; the row is known by its place. */
  onOpen: (index: number, far: boolean) => void
  onToggle: (index: number, range: boolean) => void
  label: string
  /** The cell of the active row that the keyboard means. */
  cell: number | undefined
  /** Over that cell, while it is being changed. */
  editor: ReactNode
  /** The cell under the pointer, where it can be changed. */
  pencil: number | undefined
  pencilLabel: string
  onPencil: (index: number, column: number) => void
}

/** The id of a cell, or of its row where none is meant. */
export const cellId = (row: string, cell: number | undefined): string =>
  cell === undefined ? row : `${row}-${cell}`

const inner = 'a, button, input, label, select, textarea'

/** Presses on links and buttons inside the row are theirs, and so is the end of marking text with the mouse. */
const isOwn = (event: MouseEvent): boolean =>
  !(event.target instanceof Element) ||
  event.target.closest(inner) !== null ||
  (getSelection()?.isCollapsed === false && event.button === 0)

function Row<T>(props: GridRowProps<T>) {
  const { id, index, top, row, columns, href, active, selected, onOpen, onToggle, label, cell, editor } =
    props
  const open = (event: MouseEvent) => {
    if (href === undefined || event.button > 1 || isOwn(event)) return
    onOpen(index, event.button === 1 || event.ctrlKey || event.metaKey)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the focus and takes Enter
    <div
      role="row"
      id={id}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      data-active={(active && cell === undefined) || undefined}
      data-editing={editor ? true : undefined}
      data-href={href === undefined ? undefined : true}
      onClick={open}
      onAuxClick={open}
    >
      {selected !== undefined && (
        <div role="gridcell" className={styles.cell}>
          {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- widens what can be hit; the name is the box's own */}
          <label className={styles.tick}>
            <Check
              tabIndex={-1}
              aria-label={label}
              checked={selected}
              disabled={row === undefined}
              onChange={(event) =>
                onToggle(index, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
              }
            />
          </label>
        </div>
      )}
      {columns.map((column, place) => (
        <div
          key={column.id}
          role="gridcell"
          id={cellId(id, place)}
          className={styles.cell}
          data-align={column.align}
          data-cell={`${index}-${place}`}
          data-meant={place === cell || undefined}
        >
          {row === undefined ? (
            <Bar width={widthOf(index + place)} />
          ) : (
            <Cell column={column} row={row} href={href} />
          )}
          {place === props.pencil && !editor && (
            <button
              type="button"
              tabIndex={-1}
              className={styles.pencil}
              aria-label={props.pencilLabel}
              title={props.pencilLabel}
              onClick={() => props.onPencil(index, place)}
            >
              <IconPencil size={14} stroke={1.6} aria-hidden="true" />
            </button>
          )}
          {place === cell && editor && <div className={styles.editor}>{editor}</div>}
        </div>
      ))}
    </div>
  )
}

/** Redrawn only when something of it changes: scrolling draws new rows and leaves the others alone. */
export const GridRow = memo(Row) as typeof Row // memo forgets the type parameter

function Cell<T>({ column, row, href }: { column: Column<T>; row: T; href: string | undefined }): ReactNode {
  const words = column.cell(row)
  return (
    <span className={styles.words}>
      {column.link && href !== undefined ? (
        <Link to={href} tabIndex={-1} className={styles.link}>
          {words}
        </Link>
      ) : (
        words
      )}
    </span>
  )
}

/** Grey bars of uneven length look like text. */
const widthOf = (seed: number): string => `${40 + ((seed * 37) % 45)}%`
