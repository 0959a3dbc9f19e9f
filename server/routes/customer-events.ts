import {
  addCustomerEvent,
  deleteCustomerEvent,
  editCustomerEvent,
  getCustomerEvents,
  getCustomerEventTypes,
  type CustomerEventWrite,
} from '#contract/customer/events.ts'
import { readInstant, readWireDate } from '#lib/dates.ts'
import { checkEvent } from '#rules/event.ts'
import type { Database } from '#server/database/tables.ts'
import { Refusal, refuseIfAny, type FieldFault } from '#server/errors.ts'
import { signatureOf } from '#server/identity/caller.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import {
  addEvent,
  eventsOf,
  lockEvent,
  removeEvent,
  replaceEvent,
  type EventDraft,
} from '#server/store/customer-events.ts'
import { ownedByCode } from '#server/store/customers/owned.ts'
import { isLookup, lookupsOf } from '#server/store/lookups/read-lookups.ts'

import { customerOf } from './of-customer.ts'

const DAY_MS = 86_400_000

/** R22: what a body names that is not there; of members that are missing the contract speaks. */
async function unknowns(
  { eventType, customerCode }: Partial<CustomerEventWrite>,
  db: Database,
): Promise<FieldFault[]> {
  const faults: FieldFault[] = []
  if (eventType !== undefined && !(await isLookup(db, 'eventType', eventType)))
    faults.push({ field: 'eventType', key: 'eventTypeUnknown', values: { id: eventType } })
  if (customerCode !== undefined && (await ownedByCode(db, customerCode)) === undefined)
    faults.push({ field: 'customerCode', key: 'customerUnknown', values: { code: customerCode } })
  return faults
}

/** R22: what to store, on a customer that exists and that the caller may change. */
async function eventOf(body: CustomerEventWrite, request: RequestContext) {
  const { db } = request
  const customer = await ownedByCode(db, body.customerCode)
  const instant = readInstant(body.eventDate)
  refuseIfAny([...checkEvent(body), ...(await unknowns(body, db))])
  if (customer === undefined || instant === undefined) throw Refusal.notFound('customerCode')
  await request.require(customer)
  const draft: EventDraft = {
    eventName: body.eventName,
    eventType: body.eventType,
    eventDate: new Date(instant),
    description: body.description ?? null,
  }
  return { customer, draft }
}

/** An event that exists and whose customer the caller may change. */
async function ownEventOf(eventId: string, request: RequestContext): Promise<number> {
  const found = await lockEvent(request.db, Number(eventId))
  if (found === undefined) throw Refusal.notFound('eventId')
  await request.require(found)
  return Number(eventId)
}

/** One end of a range: a day counts from its first moment to its last, in Bangkok. */
function endOf(
  field: string,
  text: string | undefined,
  isLast: boolean,
): { at?: Date; faults: FieldFault[] } {
  if (text === undefined || text === '') return { faults: [] }
  const instant = readInstant(text)
  if (instant === undefined) return { faults: [{ field, key: 'dateTimeForm' }] }
  const rest = isLast && readWireDate(text)?.kind === 'day' ? DAY_MS - 1 : 0
  return { at: new Date(instant + rest), faults: [] }
}

/** What is missing is a fault of the contract already. */
const blank = { eventName: '', eventType: 1, eventDate: '', customerCode: '' }
const options = {
  rules: async (fitting: Partial<CustomerEventWrite>, db: Database) => [
    ...checkEvent({ ...blank, ...fitting }),
    ...(await unknowns(fitting, db)),
  ],
}

export const customerEventRoutes = {
  addCustomerEvent: implement(
    addCustomerEvent,
    async ({ body }, request) => {
      const { customer, draft } = await eventOf(body, request)
      return addEvent(request.db, customer.customerId, draft, signatureOf(request.caller))
    },
    options,
  ),

  editCustomerEvent: implement(
    editCustomerEvent,
    async ({ params, body }, request) => {
      const eventId = await ownEventOf(params.eventId, request)
      const { customer, draft } = await eventOf(body, request)
      const { customerId: _, ...event } = await replaceEvent(
        request.db,
        eventId,
        customer.customerId,
        draft,
        signatureOf(request.caller),
      )
      return event
    },
    options,
  ),

  deleteCustomerEvent: implement(deleteCustomerEvent, async ({ params }, request) => {
    await removeEvent(request.db, await ownEventOf(params.eventId, request), signatureOf(request.caller))
    return true as const
  }),

  getCustomerEvents: implement(getCustomerEvents, async ({ query }, request) => {
    const from = endOf('DateFrom', query.DateFrom, false)
    const to = endOf('DateTo', query.DateTo, true)
    refuseIfAny([...from.faults, ...to.faults])
    const { customerId } = await customerOf(query.customerCode, request)
    const filter = { types: query.eventTypeIds ?? [], from: from.at, to: to.at }
    const events = await eventsOf(request.db, customerId, filter)
    request.setTotal(events.length)
    return events
  }),

  getCustomerEventTypes: implement(getCustomerEventTypes, async (_input, { db, setTotal }) => {
    const types = (await lookupsOf(db, 'eventType')).filter(({ isActive }) => isActive)
    setTotal(types.length)
    return types.map(({ lookupId, name }) => ({ eventTypeId: lookupId, eventTypeName: name }))
  }),
}
