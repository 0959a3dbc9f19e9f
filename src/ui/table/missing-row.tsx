import { useTranslation } from 'react-i18next'

import styles from './grid.module.css'

type Props = { id: string; index: number; top: number; onRetry: () => void }

/** The first of the rows whose page could not be loaded. The others of that page stay grey. */
export function MissingRow({ id, index, top, onRetry }: Props) {
  const { t } = useTranslation(['parts', 'common'])
  return (
    <div
      role="row"
      id={id}
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="gridcell" className={styles.missing}>
        {t('parts:rowsNotLoaded')}
        <button type="button" className={styles.again} onClick={onRetry}>
          {t('common:act.retry')}
        </button>
      </div>
    </div>
  )
}
