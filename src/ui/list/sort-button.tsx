import { ActionIcon, Button } from '@mantine/core'
import { IconArrowsSort } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'

import { Pop, usePop } from '#ui/pop.tsx'
import type { ColumnHead, Sort } from '#ui/table/column.ts'

import styles from './tool-button.module.css'

const SortPanel = lazy(async () => ({ default: (await import('./sort-panel.tsx')).SortPanel }))

export type SortProps = {
  columns: readonly ColumnHead[]
  sort: Sort | undefined
  onSort: (sort: Sort) => void
}

/** Says by what the list is ordered, and changes it. The way by keyboard to what the heads of columns do. */
export function SortButton({ columns, sort, onSort, compact = false }: SortProps & { compact?: boolean }) {
  const { t } = useTranslation('parts')
  const pop = usePop()
  const sortable = columns.filter((column) => column.sortable)
  const now = sortable.find((column) => column.id === sort?.id)
  const name = `${t('sort')}: ${now?.header ?? '–'}`
  const icon = <IconArrowsSort size={compact ? 18 : 16} stroke={1.6} />
  const button = compact ? (
    <ActionIcon size={44} {...pop.button} aria-label={name}>
      {icon}
    </ActionIcon>
  ) : (
    <Button
      variant="subtle"
      classNames={{ section: styles.icon }}
      color="gray"
      c="var(--s-ink)"
      leftSection={icon}
      {...pop.button}
      aria-label={name}
    >
      <span className={styles.label}>{now?.header ?? t('sort')}</span>
    </Button>
  )
  return (
    <Pop opened={pop.opened} button={button}>
      <SortPanel columns={sortable} sort={sort} onSort={onSort} onClose={pop.close} />
    </Pop>
  )
}
