import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { Check } from '#ui/check.tsx'

import type { Column } from './column.ts'
import styles from './grid.module.css'
import type { ListTable } from './use-list-table.ts'

type Props<T> = {
  table: ListTable<T>
  columns: ReadonlyMap<string, Column<T>>
  /** Where rows can be chosen: takes all rows in sight in, or out. */
  all?: { checked: boolean; some: boolean; toggle: () => void } | undefined
}

/** Names of the columns; pressing one orders by it. The sort menu does the same by keyboard. */
export function GridHead<T>({ table, columns, all }: Props<T>) {
  const { t } = useTranslation('parts')
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {all && (
        <div role="columnheader" className={styles.name}>
          <Check
            tabIndex={-1}
            aria-label={t('selectAll')}
            checked={all.checked}
            indeterminate={all.some && !all.checked}
            onChange={all.toggle}
          />
        </div>
      )}
      {table.getVisibleLeafColumns().map((column) => {
        const sorted = column.getIsSorted()
        const { header = '', align } = columns.get(column.id) ?? {}
        return (
          <div
            key={column.id}
            role="columnheader"
            className={styles.name}
            data-align={align}
            aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
          >
            {column.getCanSort() ? (
              <button
                type="button"
                tabIndex={-1}
                className={styles.sort}
                onClick={() => column.toggleSorting()}
              >
                {header}
                {sorted === 'asc' && <IconArrowUp size={14} stroke={1.6} aria-hidden="true" />}
                {sorted === 'desc' && <IconArrowDown size={14} stroke={1.6} aria-hidden="true" />}
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
