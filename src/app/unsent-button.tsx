import { IconPencilPause } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { useUnsentCount } from '#ui/drafts/unsent.ts'

import styles from './top-bar.module.css'
import { ask } from './unsent-asked.ts'

/** How many forms were typed and not sent. Absent when there are none. */
export function UnsentButton() {
  const { t } = useTranslation()
  const count = useUnsentCount()
  if (count === 0) return null
  return (
    <button type="button" className={styles.new} aria-haspopup="dialog" onClick={() => ask({ is: 'unsent' })}>
      <IconPencilPause size={16} stroke={1.6} aria-hidden="true" />
      {t('unsent', { count })}
    </button>
  )
}
