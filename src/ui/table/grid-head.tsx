import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { Check } from '#ui/check.tsx'

import { sortAfter, type Column, type Sort } from './column.ts'
import styles from './grid.module.css'
import type { GridSelection } from './use-grid-selection.ts'

type Props<T> = {
  /** Those in sight. */
  columns: readonly Column<T>[]
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
  /** Where rows can be chosen: takes all rows of the list in, or out. */
  selection: GridSelection<T> | undefined
}

/** Names of the columns; pressing one orders by it. The sort menu does the same by keyboard. */
export function GridHead<T>({ columns, sort, onSort, selection }: Props<T>) {
  const { t } = useTranslation('parts')
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {selection && (
        <div role="columnheader" className={styles.name}>
          {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- widens what can be hit; the name is the box's own */}
          <label className={styles.tick}>
            <Check
              tabIndex={-1}
              aria-label={t('selectAll')}
              checked={selection.isAll}
              indeterminate={selection.some && !selection.isAll}
              onChange={selection.some ? selection.none : selection.all}
            />
          </label>
        </div>
      )}
      {columns.map((column) => {
        const { id, header, align, sortable } = column
        const sorted = sort?.id !== id ? undefined : sort.desc ? 'descending' : 'ascending'
        return (
          <div key={id} role="columnheader" className={styles.name} data-align={align} aria-sort={sorted}>
            {sortable && onSort ? (
              <button
                type="button"
                tabIndex={-1}
                className={styles.sort}
                onClick={() => onSort(sortAfter(column, sort))}
              >
                {header}
                {sorted === 'ascending' && <IconArrowUp size={14} stroke={1.6} aria-hidden="true" />}
                {sorted === 'descending' && <IconArrowDown size={14} stroke={1.6} aria-hidden="true" />}
              </button>
            ) : (
              header
            )}
          </div>
        )
      })}
    </div>
  )
}
