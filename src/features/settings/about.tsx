import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { Fact } from '#ui/facts.tsx'
import { FailurePanel } from '#ui/failure.tsx'

import styles from './group.module.css'
import { Group } from './group.tsx'
import { hostQueries } from './queries.ts'

/** What this Sala is. */
export function About() {
  const { t } = useTranslation('settings')
  const { data: host, error, refetch } = useQuery(hostQueries.capabilities())
  return (
    <Group title={t('about.title')}>
      {error && !host && <FailurePanel error={error} onRetry={() => void refetch()} small />}
      {host && (
        <dl className={styles.facts}>
          <Fact label={t('about.company')}>{host.companyName}</Fact>
          <Fact label={t('about.version')}>{host.version}</Fact>
          <Fact label={t('about.mode')}>{host.demo ? t('about.demo') : t(`about.${host.mode}`)}</Fact>
          <Fact label="API">
            <a href="/reference">{t('about.reference')}</a>
          </Fact>
        </dl>
      )}
      {host?.mode === 'forward' && <p className={styles.note}>{t('about.forwardNote')}</p>}
    </Group>
  )
}
