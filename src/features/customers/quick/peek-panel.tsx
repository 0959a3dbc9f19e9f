import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { Customer } from '#contract/customer/customer.ts'
import { CustomerFacts } from '#features/customers/customer-facts.tsx'
import { Owners } from '#features/customers/owners.tsx'
import { customerQueries, type ListedCustomer } from '#features/customers/queries.ts'
import { Phone } from '#features/customers/reach-facts.tsx'
import { CodeDot, CodeWord } from '#features/customers/state-words.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { paths } from '#lib/paths.ts'
import { FailurePanel } from '#ui/failure.tsx'
import { FactGroup, Fact } from '#ui/facts.tsx'
import { Lines } from '#ui/skeleton.tsx'
import { UnreadContext } from '#ui/unread.ts'

import styles from './peek-panel.module.css'

/** Contacts and events that are shown; the page has the rest. */
const SHOWN = 3

/** A customer beside the list. Who and what it is says the row at once; the rest follows. The focus stays in the list. */
export function PeekPanel({ row, onClose }: { row: ListedCustomer; onClose: () => void }) {
  const { t } = useTranslation(['customers/quick', 'customers'])
  const { data, error, refetch } = useQuery(customerQueries.detail(row.customerCode))
  const name = row.customerName || row.customerCode
  return (
    <aside className={styles.panel} aria-label={t('peek', { name })}>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <ActionIcon aria-label={t('peekClose')} title="Esc" onClick={onClose}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </div>
      <p className={styles.line} aria-live="polite">
        {row.customerCode}
        <CodeDot of="state" value={row.customerState} />
        <CodeWord of="leadStatus" value={row.leadStatus} />
      </p>
      <div className={styles.line}>
        <Owners owners={row.owners} primaryOwner={row.primaryOwner} />
      </div>
      <Button
        component={Link}
        to={paths.customer(row.customerCode)}
        variant="default"
        className={styles.open}
      >
        {t('peekOpen')}
      </Button>
      {error && !data && <FailurePanel small error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Lines count={8} />}
      {data && (
        <UnreadContext value={data.unread ?? {}}>
          <Contacts customer={data.data} />
          <Events code={row.customerCode} />
          <CustomerFacts customer={data.data} />
        </UnreadContext>
      )}
    </aside>
  )
}

function Contacts({ customer: { contacts } }: { customer: Customer }) {
  const { t } = useTranslation(['customers/quick', 'customers'])
  const active = contacts.filter(({ contactStatus }) => contactStatus !== false)
  if (active.length === 0) return null
  return (
    <FactGroup title={t('customers:tab.contacts')}>
      {active.slice(0, SHOWN).map((contact, place) => {
        const number = contact.contactMobile ?? contact.contactPhone
        return (
          <Fact key={place} label={contact.contactName}>
            {[contact.contactPosition, number && <Phone key="number" number={number} />]
              .filter(Boolean)
              .map((part, at) => (
                <div key={at}>{part}</div>
              ))}
          </Fact>
        )
      })}
    </FactGroup>
  )
}

function Events({ code }: { code: string }) {
  const { t } = useTranslation('customers/quick')
  const format = useFormat()
  const { data: events = [] } = useQuery(customerQueries.events(code))
  if (events.length === 0) return null
  const latest = events.toSorted((a, b) => b.eventDate.localeCompare(a.eventDate)).slice(0, SHOWN)
  return (
    <FactGroup title={t('lastEvents')}>
      {latest.map((event) => (
        <Fact key={event.eventId} label={format.day(event.eventDate)}>
          {event.eventName}
        </Fact>
      ))}
    </FactGroup>
  )
}
