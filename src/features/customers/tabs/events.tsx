import { ActionIcon, Button } from '@mantine/core'
import {
  IconCake,
  IconCalendarEvent,
  IconPencil,
  IconPlus,
  IconRefresh,
  IconStar,
  IconTrash,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { CustomerEvent } from '#contract/customer/events.ts'
import { useCustomerCode } from '#features/customers/customer-code.ts'
import { customerQueries } from '#features/customers/queries.ts'
import { eventDraft } from '#features/customers/draft-ids.ts'
import { useMay } from '#features/customers/use-may.ts'
import { useRemoveEvent } from '#features/customers/use-remove-event.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { readInstant } from '#lib/dates.ts'
import { DayList, type Day } from '#ui/day-list.tsx'
import { useChosenDraft } from '#ui/drafts/chosen.ts'
import { Empty } from '#ui/empty.tsx'

import { TabRead } from './tab-read.tsx'
import styles from './tab.module.css'

const EventDialog = lazy(async () => ({
  default: (await import('#features/customers/event-dialog.tsx')).EventDialog,
}))

/** Days worth remembering: those to come first, then those that passed, newest first. */
export function Component() {
  const { t } = useTranslation('customers')
  const customerCode = useCustomerCode()
  const query = useQuery(customerQueries.events(customerCode))
  const may = useMay()
  const { chosen, done } = useChosenDraft()
  const [pressed, setPressed] = useState<CustomerEvent | 'new'>()
  const continued = query.data?.find((event) => chosen?.id === eventDraft(customerCode, event))
  const isNew = chosen?.id === eventDraft(customerCode, undefined)
  const edited = pressed ?? continued ?? (isNew ? 'new' : undefined)
  const add = may('addCustomerEvent') && (
    <Button
      variant="default"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
      onClick={() => setPressed('new')}
    >
      {t('event.add')}
    </Button>
  )
  return (
    <>
      <TabRead query={query}>
        {(events) =>
          events.length === 0 ? (
            <Empty title={t('event.none')} action={add} small>
              {t('event.noneHint')}
            </Empty>
          ) : (
            <>
              <div className={styles.bar}>{add}</div>
              <Events events={events} onEdit={setPressed} />
            </>
          )
        }
      </TabRead>
      {edited && (
        <Suspense>
          <EventDialog
            customerCode={customerCode}
            {...(edited !== 'new' && { opened: edited })}
            onClose={() => {
              setPressed(undefined)
              done()
            }}
          />
        </Suspense>
      )}
    </>
  )
}

const icons: Record<number, typeof IconCake> = { 1: IconCake, 2: IconStar, 3: IconRefresh }

function Events({
  events,
  onEdit,
}: {
  events: readonly CustomerEvent[]
  onEdit: (event: CustomerEvent) => void
}) {
  const { t } = useTranslation(['customers', 'common'])
  const format = useFormat()
  const may = useMay()
  const removal = useRemoveEvent()
  const [now] = useState(Date.now)
  const isAhead = (event: CustomerEvent) => (readInstant(event.eventDate) ?? 0) >= now

  const line = (event: CustomerEvent) => {
    const Icon = icons[event.eventType] ?? IconCalendarEvent
    return {
      id: String(event.eventId),
      icon: <Icon size={14} stroke={1.6} />,
      what: event.eventName,
      note: event.description,
      time: format.dateTime(event.eventDate),
      actions: may('editCustomerEvent') && (
        <>
          <ActionIcon
            size={28}
            aria-label={`${t('common:act.edit')}: ${event.eventName}`}
            onClick={() => onEdit(event)}
          >
            <IconPencil size={16} stroke={1.6} />
          </ActionIcon>
          <ActionIcon
            size={28}
            aria-label={`${t('common:act.delete')}: ${event.eventName}`}
            onClick={() => removal.ask(event)}
          >
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        </>
      ),
    }
  }
  const groups: Day[] = [
    { id: 'ahead', title: t('event.upcoming'), events: events.filter(isAhead).map(line) },
    {
      id: 'past',
      title: t('event.past'),
      events: events
        .filter((one) => !isAhead(one))
        .toReversed()
        .map(line),
    },
  ]
  return (
    <>
      <DayList days={groups.filter((group) => group.events.length > 0)} />
      {removal.dialog}
    </>
  )
}
