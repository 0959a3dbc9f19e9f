import { IconCloudOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { useOnline } from '#ui/use-online.ts'

import styles from './sync-state.module.css'
import { useAsOf } from './use-as-of.ts'

/** From when the data on the page is, or that there is no network. */
export function SyncState() {
  const { t } = useTranslation()
  const format = useFormat()
  const online = useOnline()
  const asOf = useAsOf()

  if (!online) {
    return (
      <span className={styles.state} data-offline>
        <IconCloudOff size={16} stroke={1.6} aria-hidden="true" />
        {t('sync.offline')}
      </span>
    )
  }
  if (asOf === 0) return null
  return (
    <span className={styles.state}>
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.words}>
        {t('sync.asOf', { time: format.time(new Date(asOf).toISOString()) })}
      </span>
    </span>
  )
}
