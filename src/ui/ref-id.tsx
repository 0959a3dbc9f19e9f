import { useTranslation } from 'react-i18next'

import { CopyButton } from './copy-button.tsx'
import styles from './ref-id.module.css'

/** The short id to quote to support, with copy. Nothing where there is none. */
export function RefId({ id }: { id: string | undefined }) {
  const { t } = useTranslation('errors')
  if (!id) return null
  return (
    <span className={styles.ref}>
      {t('reference', { id })}
      <CopyButton text={id} />
    </span>
  )
}
