import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import type { Contact } from '#contract/customer/fields.ts'
import { useCustomerCode } from '#features/customers/customer-code.ts'
import { customerQueries } from '#features/customers/queries.ts'
import { Email, Opened, Phone } from '#features/customers/reach-facts.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { isSocialKey, socialHref } from '#lib/social.ts'
import { Avatar } from '#ui/avatar.tsx'
import { Empty } from '#ui/empty.tsx'
import { NotSent } from '#ui/not-sent.tsx'
import { useIsUnread } from '#ui/unread.ts'

import styles from './contacts.module.css'

/** People at the customer, in their stored order: the first active one is the main contact. */
export function Component() {
  const { t } = useTranslation('customers')
  const { data } = useSuspenseQuery(customerQueries.detail(useCustomerCode()))
  const { contacts } = data.data
  const isUnread = useIsUnread('contacts')
  if (contacts.length === 0 && isUnread) return <NotSent />
  if (contacts.length === 0) return <Empty title={t('contact.none')} small />
  return (
    <ul className={styles.list}>
      {contacts.map((contact, index) => (
        // the wire gives contacts no id: their place is all there is
        <ContactRow key={index} contact={contact} />
      ))}
    </ul>
  )
}

function ContactRow({ contact: c }: { contact: Contact }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  return (
    <li className={styles.contact} data-inactive={c.contactStatus === false || undefined}>
      <Avatar name={c.contactName || ''} size={28} />
      <div className={styles.who}>
        <span className={styles.name}>{c.contactName || <NotSent />}</span>
        {c.contactPosition && <span className={styles.position}>{c.contactPosition}</span>}
        {c.contactStatus === false && <span className={styles.position}>{t('contact.inactive')}</span>}
        {c.contactNote && <span className={styles.note}>{c.contactNote}</span>}
      </div>
      <dl className={styles.reach}>
        {c.contactMobile && (
          <Line label={t('contact.contactMobile')}>
            <Phone number={c.contactMobile} />
          </Line>
        )}
        {c.contactPhone && (
          <Line label={t('contact.contactPhone')}>
            <Phone number={c.contactPhone} />
          </Line>
        )}
        {c.contactEmail && (
          <Line label={t('contact.contactEmail')}>
            <Email address={c.contactEmail} />
          </Line>
        )}
        {Object.entries(c.contactSocialAccount ?? {}).map(([key, value]) => (
          <Line key={key} label={isSocialKey(key) ? t(`social.${key}`) : key}>
            <Opened href={socialHref(key, value)} text={value} away />
          </Line>
        ))}
        {c.contactBirthdate && (
          <Line label={t('contact.contactBirthdate')}>{format.day(c.contactBirthdate)}</Line>
        )}
      </dl>
    </li>
  )
}

const Line = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div className={styles.line}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
