import { IconCloudOff } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { announce } from '#ui/announce.ts'

import styles from './sync-state.module.css'
import { useSync } from './use-sync.ts'

/** From when the data on the page is, or that there is no network. */
export function SyncState() {
  const { t } = useTranslation()
  const format = useFormat()
  const { online, asOf } = useSync()
  const time = asOf === 0 ? '' : format.time(new Date(asOf).toISOString())
  useSaidAloud(online)

  if (!online) {
    return (
      <span className={styles.state} data-offline title={time && t('sync.offlineAsOf', { time })}>
        <IconCloudOff size={16} stroke={1.6} aria-hidden="true" />
        {t('sync.offline')}
      </span>
    )
  }
  if (time === '') return null
  return (
    <span className={styles.state}>
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.words}>{t('sync.asOf', { time })}</span>
    </span>
  )
}

/** Tells people who listen when the network goes and comes; not at the start. */
function useSaidAloud(online: boolean): void {
  const { t } = useTranslation()
  useEffect(() => {
    if (online) return
    announce(t('sync.offline'))
    return () => announce(t('sync.back'))
  }, [online, t])
}
