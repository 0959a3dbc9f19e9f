import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { PopBody } from '#ui/pop-body.tsx'
import type { ColumnHead, Sort } from '#ui/table/column.ts'

import styles from './panel.module.css'

type Props = {
  columns: readonly ColumnHead[]
  sort: Sort | undefined
  onSort: (sort: Sort) => void
  onClose: (back: boolean) => void
}

/** Every order that the list knows. Choosing the present one turns it round. */
export function SortPanel({ columns, sort, onSort, onClose }: Props) {
  const { t } = useTranslation('parts')
  const choose = (column: ColumnHead) => {
    const desc = sort?.id === column.id ? !sort.desc : column.sortable === 'desc'
    onSort({ id: column.id, desc })
  }
  return (
    <PopBody label={t('sort')} width={240} onClose={onClose}>
      <ul className={styles.list}>
        {columns.map((column) => {
          const isOn = sort?.id === column.id
          return (
            <li key={column.id}>
              <button
                type="button"
                className={styles.item}
                aria-pressed={isOn}
                data-autofocus={isOn || undefined}
                onClick={() => choose(column)}
              >
                <span className={styles.name}>{column.header}</span>
                {isOn && (
                  <span className={styles.end}>
                    {sort.desc ? t('descending') : t('ascending')}
                    {sort.desc ? (
                      <IconArrowDown size={14} stroke={1.6} />
                    ) : (
                      <IconArrowUp size={14} stroke={1.6} />
                    )}
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </PopBody>
  )
}
