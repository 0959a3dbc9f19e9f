import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { PopBody } from '#ui/pop-body.tsx'

import styles from './filter-chip.module.css'

/** The chips that had no room in the line. */
export function AllChips({ children, onClose }: { children: ReactNode; onClose: (back: boolean) => void }) {
  const { t } = useTranslation('parts')
  return (
    <PopBody label={t('filters')} width={320} onClose={onClose}>
      <div className={styles.all}>{children}</div>
    </PopBody>
  )
}
