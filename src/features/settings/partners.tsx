import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { FailurePanel } from '#ui/failure.tsx'

import { Group } from './group.tsx'
import { NewPartner } from './new-partner.tsx'
import { PartnerRow } from './partner-row.tsx'
import styles from './partners.module.css'
import { partnerQueries } from './queries.ts'

/** Credentials of programs; only administrators see them. */
export function Partners() {
  const { t } = useTranslation('settings')
  const { data: partners, error, refetch } = useQuery(partnerQueries.list())
  return (
    <Group title={t('partners.title')}>
      <p className={styles.about}>{t('partners.about')}</p>
      {error && !partners && <FailurePanel error={error} onRetry={() => void refetch()} small />}
      {partners?.length === 0 && <p className={styles.about}>{t('partners.none')}</p>}
      {partners && partners.length > 0 && (
        <ul className={styles.list}>
          {partners.map((partner) => (
            <PartnerRow key={partner.clientId} partner={partner} />
          ))}
        </ul>
      )}
      <NewPartner />
    </Group>
  )
}
