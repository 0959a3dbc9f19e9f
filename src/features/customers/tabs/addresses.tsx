import { IconMapPin } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import type { Address } from '#contract/customer/fields.ts'
import { useCustomerCode } from '#features/customers/customer-code.ts'
import { customerQueries } from '#features/customers/queries.ts'
import { mapHref } from '#lib/coordinates.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { Empty } from '#ui/empty.tsx'
import { NotSent } from '#ui/not-sent.tsx'
import { Tag } from '#ui/tag.tsx'
import { useIsUnread } from '#ui/unread.ts'

import styles from './addresses.module.css'

/** Where the customer is, each with its use and a way onto a map. */
export function Component() {
  const { t } = useTranslation('customers')
  const { data } = useSuspenseQuery(customerQueries.detail(useCustomerCode()))
  const { addresses } = data.data
  const isUnread = useIsUnread('addresses')
  if (addresses.length === 0 && isUnread) return <NotSent />
  if (addresses.length === 0) return <Empty title={t('address.none')} small />
  return (
    <ul className={styles.list}>
      {addresses.map((address, index) => (
        // the wire gives addresses no id: their place is all there is
        <AddressRow key={index} address={address} />
      ))}
    </ul>
  )
}

function AddressRow({ address: a }: { address: Address }) {
  const { t } = useTranslation(['customers', 'common'])
  const uses: Readonly<Record<string, string>> = t('address.type', { returnObjects: true })
  const href = mapHref(a)
  return (
    <li className={styles.address}>
      <div className={styles.head}>
        <span className={styles.name}>{a.locationName ?? t('address.one')}</span>
        {a.locationType && <Tag>{uses[a.locationType] ?? a.locationType}</Tag>}
      </div>
      {a.locationAddress && <p className={styles.text}>{a.locationAddress}</p>}
      <div className={styles.actions}>
        {href && (
          <a href={href} target="_blank" rel="noopener noreferrer" className={styles.map}>
            <IconMapPin size={14} stroke={1.6} aria-hidden="true" />
            {t('action.map')}
          </a>
        )}
        {a.locationAddress && <CopyButton text={a.locationAddress}>{t('common:act.copy')}</CopyButton>}
      </div>
    </li>
  )
}
