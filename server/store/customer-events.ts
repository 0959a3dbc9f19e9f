import { sql } from 'kysely'

import type { CustomerEvent } from '#contract/customer/events.ts'
import { toWireDateTime } from '#lib/dates.ts'
import type { Database } from '#server/database/tables.ts'
import { keepRowChange, rowOf } from '#server/store/changes/hanging.ts'
import type { Author } from '#server/store/changes.ts'

/** What can be changed of an event. `eventDate` is an instant. */
export type EventDraft = { eventName: string; eventType: number; eventDate: Date; description: string | null }

const kind = 'customerEvent'

const columns = ['eventId', 'eventName', 'eventDate', 'eventType', 'description', 'customerId'] as const

type Read = EventDraft & { eventId: number; customerId: string }

const toEvent = ({ eventDate, customerId, ...event }: Read): CustomerEvent => ({
  ...event,
  eventDate: toWireDateTime(eventDate),
  customerId: Number(customerId),
})

export async function addEvent(
  tx: Database,
  customerId: string,
  draft: EventDraft,
  by: Author,
): Promise<CustomerEvent> {
  const added = await tx
    .insertInto('customerEvents')
    .values({ ...draft, customerId, createdBy: by.code })
    .returning(columns)
    .executeTakeFirstOrThrow()
  await keepRowChange(tx, { kind, id: added.eventId, before: undefined, by })
  return toEvent(added)
}

export async function replaceEvent(
  tx: Database,
  eventId: number,
  customerId: string,
  draft: EventDraft,
  by: Author,
): Promise<CustomerEvent> {
  const before = await rowOf(tx, kind, eventId)
  const changed = await tx
    .updateTable('customerEvents')
    .set({ ...draft, customerId })
    .where('eventId', '=', eventId)
    .returning(columns)
    .executeTakeFirstOrThrow()
  await keepRowChange(tx, { kind, id: eventId, before, by })
  return toEvent(changed)
}

export async function removeEvent(tx: Database, eventId: number, by: Author): Promise<void> {
  const before = await rowOf(tx, kind, eventId)
  await tx.deleteFrom('customerEvents').where('eventId', '=', eventId).execute()
  await keepRowChange(tx, { kind, id: eventId, before, by })
}

/** Whose an event is, held until the transaction ends. */
export const lockEvent = (tx: Database, eventId: number) =>
  tx
    .selectFrom('customerEvents')
    .innerJoin('customers', 'customers.customerId', 'customerEvents.customerId')
    .select(['customers.customerId', 'customers.owners'])
    .where('eventId', '=', eventId)
    .where('customers.voidedAt', 'is', null)
    .forUpdate('customerEvents')
    .executeTakeFirst()

/** `from` and `to` are instants, both ends inclusive. */
export type EventFilter = { types: readonly number[]; from: Date | undefined; to: Date | undefined }

/** Events of a customer, the earliest first. */
export async function eventsOf(
  db: Database,
  customerId: string,
  { types, from, to }: EventFilter,
): Promise<CustomerEvent[]> {
  const rows = await db
    .selectFrom('customerEvents')
    .select(columns)
    .where('customerId', '=', customerId)
    .where((is) =>
      is.and([
        ...(types.length === 0 ? [] : [sql<boolean>`event_type = any(${[...types]}::bigint[])`]),
        ...(from === undefined ? [] : [is('eventDate', '>=', from)]),
        ...(to === undefined ? [] : [is('eventDate', '<=', to)]),
      ]),
    )
    .orderBy('eventDate')
    .orderBy('eventId')
    .execute()
  return rows.map(toEvent)
}
