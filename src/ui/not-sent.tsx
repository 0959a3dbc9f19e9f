import { useTranslation } from 'react-i18next'

import styles from './not-sent.module.css'
import { Tag } from './tag.tsx'

/** A field that the server left out. Never 0 and never today; `short` for table cells, where the words are heard only. */
export function NotSent({ short = false }: { short?: boolean }) {
  const { t } = useTranslation('parts')
  return short ? (
    <span title={t('notSent')}>
      <span aria-hidden="true">–</span>
      <span className={styles.heard}>{t('notSent')}</span>
    </span>
  ) : (
    <span className={styles.line}>
      – <span className={styles.words}>{t('notSent')}</span>
    </span>
  )
}

/** A value that this version does not know: as it came, neutral. */
export function UnknownValue({ value, short = false }: { value: string | number; short?: boolean }) {
  const { t } = useTranslation('parts')
  return (
    <span className={styles.line} title={short ? t('unknownValue') : undefined}>
      <Tag>{String(value)}</Tag>
      {!short && <span className={styles.words}>{t('unknownValue')}</span>}
    </span>
  )
}
