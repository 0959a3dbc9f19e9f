import { useTranslation } from 'react-i18next'

import type { CustomerRecord } from '#rules/customer-record.ts'

import styles from './duplicates.module.css'
import type { Side } from './use-merge.ts'

type Props = { survivor: Side; loser: Side; next: CustomerRecord }

/** Says before a merge what it will do. */
export function Happens({ survivor, loser, next }: Props) {
  const { t } = useTranslation('duplicates')
  return (
    <section aria-label={t('happens')}>
      <strong>{t('happens')}</strong>
      <ul className={styles.happens}>
        <li>{t('happensKept', { name: next.customerName, code: survivor.customer.customerCode })}</li>
        {next.customerAliases.length > 0 && (
          <li>{t('happensNames', { names: next.customerAliases.join(', ') })}</li>
        )}
        <li>{t('happensMoved', loser.hanging)}</li>
        <li>
          {t('happensClosed', { name: loser.customer.customerName, code: loser.customer.customerCode })}
        </li>
      </ul>
    </section>
  )
}
