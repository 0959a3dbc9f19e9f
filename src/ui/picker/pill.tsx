import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import styles from '#ui/picker.module.css'

type Props = {
  name: string
  /** Between the name and the button that takes it away. */
  children?: ReactNode
  /** Absent where nothing can be taken away. */
  onRemove?: (() => void) | undefined
}

/** One name that was picked. */
export function Pill({ name, children, onRemove }: Props) {
  const { t } = useTranslation('parts')
  return (
    <span className={styles.pill}>
      <span className={styles.pillLabel}>{name}</span>
      {children}
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('pick.remove', { name })}
          onClick={onRemove}
        >
          <IconX size={14} stroke={1.6} aria-hidden="true" />
        </button>
      )}
    </span>
  )
}
