import { Button } from '@mantine/core'
import { IconCloudOff, IconRefresh } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { announce } from '#ui/announce.ts'
import { Notice } from '#ui/notice.tsx'
import { useOnline } from '#ui/use-online.ts'

import styles from './banners.module.css'
import { useNewer } from './newer.ts'
import { useAsOf } from './use-as-of.ts'

const icon = { size: 18, stroke: 1.6 }

/** What concerns every page: that there is no network, or that a newer version waits for a reload. */
export function Banners() {
  const online = useOnline()
  const newer = useNewer()
  return <div className={styles.banners}>{online ? newer && <NewVersion /> : <Offline />}</div>
}

/** It says from when the data are as well, and those who listen hear when it ends. */
function Offline() {
  const { t } = useTranslation()
  const format = useFormat()
  const asOf = useAsOf()
  useEffect(() => () => announce(t('sync.back')), [t])
  return (
    <Notice tone="soon" icon={<IconCloudOff {...icon} />} title={t('sync.offlineKept')}>
      {asOf > 0 && (
        <span className={styles.quiet}>
          {t('sync.showing', { time: format.time(new Date(asOf).toISOString()) })}
        </span>
      )}
    </Notice>
  )
}

/** Never reloads by itself: what is being typed comes first. Reloading asks by itself where something would be lost. */
function NewVersion() {
  const { t } = useTranslation()
  const reload = (
    <Button size="xs" variant="default" onClick={() => location.reload()}>
      {t('act.reload')}
    </Button>
  )
  return <Notice icon={<IconRefresh {...icon} />} title={t('sync.newVersion')} end={reload} />
}
