import { useTranslation } from 'react-i18next'

import styles from './not-saved.module.css'
import type { Pending } from './pending.ts'
import { isWorthAnother } from './use-edit-in-place.ts'

type Props = {
  edit: Pending
  reason: string
  onRetry: () => void
  onEdit: () => void
  onGiveUp: () => void
}

/** Under a value that was taken back: why, and what can be done with what was typed. */
export function NotSaved({ edit, reason, onRetry, onEdit, onGiveUp }: Props) {
  const { t } = useTranslation(['customers', 'common'])
  return (
    <div role="alert" className={styles.box}>
      <p className={styles.reason}>{reason}</p>
      <div className={styles.actions}>
        {isWorthAnother(edit) ? (
          <button type="button" className={styles.action} onClick={onRetry}>
            {t('common:act.retry')}
          </button>
        ) : (
          <button type="button" className={styles.action} onClick={onEdit}>
            {t('inPlace.editAgain')}
          </button>
        )}
        <button type="button" className={styles.quiet} onClick={onGiveUp}>
          {t('common:act.discard')}
        </button>
      </div>
    </div>
  )
}
