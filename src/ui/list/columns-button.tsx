import { Button } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'

import { Pop, usePop } from '#ui/pop.tsx'
import type { ColumnHead, ColumnLayout } from '#ui/table/column.ts'

import styles from './tool-button.module.css'

const ColumnsPanel = lazy(async () => ({ default: (await import('./columns-panel.tsx')).ColumnsPanel }))

export type ColumnsProps = {
  columns: readonly ColumnHead[]
  layout: ColumnLayout
  /** Undefined: the list's own choice again. */
  onLayout: (layout: ColumnLayout) => void
}

/** Which columns are in sight, and in which order. */
export function ColumnsButton({ columns, layout, onLayout }: ColumnsProps) {
  const { t } = useTranslation('parts')
  const pop = usePop()
  return (
    <Pop
      opened={pop.opened}
      button={
        <Button
          variant="subtle"
          color="gray"
          c="var(--s-ink)"
          leftSection={<IconColumns3 size={16} stroke={1.6} />}
          classNames={{ section: styles.icon }}
          {...pop.button}
          aria-label={t('columns')}
        >
          <span className={styles.label}>{t('columns')}</span>
        </Button>
      }
    >
      <ColumnsPanel columns={columns} layout={layout} onLayout={onLayout} onClose={pop.close} />
    </Pop>
  )
}
