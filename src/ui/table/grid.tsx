import {
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type PointerEvent,
  type ReactNode,
} from 'react'
import { useTranslation } from 'react-i18next'

import { useKey } from '#ui/use-key.ts'

import type { Column, Sort } from './column.ts'
import { GridHead } from './grid-head.tsx'
import { cellId, GridRow } from './grid-row.tsx'
import styles from './grid.module.css'
import { MissingRow } from './missing-row.tsx'
import type { RowSource } from './row-source.ts'
import { useGridCells, type CellEditing } from './use-grid-cells.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { useGridSelection, type Selection } from './use-grid-selection.ts'
import { useRowOpening } from './use-row-opening.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

const ROW = 36
const HEAD = 32
/** The column without a width of its own is at least so wide. */
const LEAST = 220

export type GridProps<T> = {
  label: string
  source: RowSource<T>
  /** Those in sight. Keep the array between renders: rows are redrawn when it changes. */
  columns: readonly Column<T>[]
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
  /** Where rows can be chosen. */
  choice: Selection | undefined
  /** Where cells can be changed. */
  editing: CellEditing<T> | undefined
  /** Where a row can be looked at beside the list. */
  peek: { isOpen: boolean; onToggle: () => void } | undefined
  /** Told where the keyboard is, so that what it may ask for next can be fetched. */
  onCursor: ((row: T | undefined, index: number) => void) | undefined
  rowKey: (row: T) => string
  rowHref: ((row: T) => string) | undefined
  /** Under the head, where there are no rows. */
  empty: ReactNode
}

/** A list as a table: a grid of rows of 36 px of which only those in sight exist, moved through by keyboard. */
export function Grid<T>(props: GridProps<T>) {
  const { label, source, columns, sort, onSort, editing, peek, rowKey, rowHref, empty } = props
  const { t } = useTranslation('parts')
  const id = useId()
  const { active, setActive, open, ref } = useRowOpening(source, rowHref)
  const { scroller, virtualizer, first, last } = useVirtualRows(source, { size: ROW, head: HEAD, active })
  const selection = useGridSelection(props.choice, source, rowKey)
  const items = virtualizer.getVirtualItems()
  // below the row that the head may cover
  const missing = items.find((item) => item.index > first && source.isMissing(item.index))?.index
  const focus = () => ref.current?.focus({ preventScroll: true })
  const cells = useGridCells({ columns, editing, get: source.get, focus })
  const [pointed, setPointed] = useState<{ index: number; column: number }>()
  useCursor(source, active, props.onCursor)

  const move = (to: number) => {
    setActive(to)
    virtualizer.scrollToIndex(to)
  }
  const page = Math.max(1, last - first - 1)
  const press = useGridKeys({ active, count: source.count ?? 0, page, move, open, selection, cells, peek })
  const point = (event: PointerEvent) => {
    if (!editing || !(event.target instanceof Element)) return
    const cell = event.target.closest<HTMLElement>('[data-cell]')
    const [index, column] = cell?.dataset['cell']?.split('-').map(Number) ?? []
    if (index === pointed?.index && column === pointed?.column) return
    setPointed(
      index !== undefined && column !== undefined && cells.mayEdit(index, column)
        ? { index, column }
        : undefined,
    )
  }
  const isEmpty = source.count === 0
  const start = () => {
    focus() // takes the first row in sight
    virtualizer.scrollToIndex(active ?? first)
  }
  const pencilLabel = (row: T | undefined, index: number): string => {
    const column = columns[pointed?.index === index ? pointed.column : -1]
    return row === undefined || !column || !editing ? '' : editing.label(row, column.id)
  }
  const latest = useRef({ setActive, cells })
  useEffect(() => {
    latest.current = { setActive, cells }
  })
  const edit = useCallback((index: number, column: number) => {
    latest.current.setActive(index)
    latest.current.cells.open(index, column)
  }, [])
  useKey('j', start)
  useKey('k', start)

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        ref={ref}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rowCount(source)}
        aria-busy={source.status === 'first' || source.isStale}
        aria-activedescendant={
          active === undefined || isEmpty ? undefined : cellId(`${id}-${active}`, cells.column)
        }
        aria-multiselectable={selection && true}
        className={styles.grid}
        style={columnStyle(columns, selection !== undefined)}
        data-stale={source.isStale || undefined}
        onKeyDown={press}
        onPointerOver={point}
        onFocus={(event) => event.target === event.currentTarget && active === undefined && setActive(first)}
      >
        <div role="rowgroup" className={styles.sticky}>
          <GridHead {...{ columns, sort, onSort, selection }} />
        </div>
        {!isEmpty && (
          <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
            {items.map((item) => {
              const row = source.get(item.index)
              const shared = { id: `${id}-${item.index}`, index: item.index, top: item.start - HEAD }
              if (item.index === missing)
                return <MissingRow key={item.key} {...shared} onRetry={source.retry} />
              return (
                <GridRow
                  key={item.key}
                  {...shared}
                  row={row}
                  columns={columns}
                  href={row === undefined ? undefined : rowHref?.(row)}
                  active={item.index === active}
                  cell={item.index === active ? cells.column : undefined}
                  editor={cells.editorOf(item.index)}
                  pencil={pointed?.index === item.index ? pointed.column : undefined}
                  pencilLabel={pencilLabel(row, item.index)}
                  onPencil={edit}
                  selected={selection?.has(row)}
                  onOpen={open}
                  onToggle={selection?.toggle ?? nothing}
                  label={selection && row !== undefined ? t('selectRow', { name: rowKey(row) }) : ''}
                />
              )
            })}
          </div>
        )}
      </div>
      {isEmpty && empty}
    </div>
  )
}

const nothing = () => {}

/** Tells the row under the keyboard, and tells it again when it has come or changed. */
function useCursor<T>(
  source: RowSource<T>,
  active: number | undefined,
  tell: GridProps<T>['onCursor'],
): void {
  const row = active === undefined ? undefined : source.get(active)
  const told = useEffectEvent(() => active !== undefined && tell?.(row, active))
  useEffect(() => void told(), [active, row])
}

/** Head included; -1 says that nobody knows. */
const rowCount = <T,>({ total }: RowSource<T>): number => (total?.sense === 'exact' ? total.n + 1 : -1)

function columnStyle<T>(columns: readonly Column<T>[], withChecks: boolean): CSSProperties {
  const tracks = columns.map(({ width }) => (width === undefined ? `minmax(${LEAST}px, 1fr)` : `${width}px`))
  const least = columns.reduce((sum, { width = LEAST }) => sum + width, withChecks ? 52 : 16)
  // without a column that takes what is left, an empty track does, so that the others keep their width
  const rest = columns.every((column) => column.width !== undefined) ? ['1fr'] : []
  const all = [...(withChecks ? ['36px'] : []), ...tracks, ...rest].join(' ')
  // custom properties are not in React's type of styles
  return { '--columns': all, '--least': `${least}px` } as CSSProperties
}
