import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

/** `eventDate` is `YYYY-MM-DDTHH:mm:ss+0700`; `eventType` an eventTypeId. */
export const CustomerEvent = z.object({
  eventId: key(z.int()),
  eventName: z.string(),
  eventDate: z.string(),
  eventType: z.int(),
  description: z.string().nullable(),
  customerId: z.int(),
})
export type CustomerEvent = z.output<typeof CustomerEvent>

/** `eventDate` is local (Bangkok) unless it names a zone. */
export const CustomerEventWrite = z.object({
  eventName: z.string().max(250),
  eventType: z.int(),
  eventDate: z.string().max(40),
  description: z.string().max(4000).nullish(),
  customerCode: z.string().max(200),
})
export type CustomerEventWrite = z.input<typeof CustomerEventWrite>

const eventId = z.object({ eventId: z.string().regex(/^\d{1,9}$/) })

export const addCustomerEvent = endpoint({
  id: 'addCustomerEvent',
  group: 'Customer',
  title: 'Add Customer Event',
  doc: 'Adds a day worth remembering to a customer (birthday, renewal, meeting). The envelope is documented, the content of the answer is ours.',
  provenance: 'documented',
  method: 'POST',
  path: '/v1/customerEvent',
  envelope: 'A',
  body: CustomerEventWrite,
  reply: CustomerEvent,
})

export const getCustomerEvents = endpoint({
  id: 'getCustomerEvents',
  group: 'Customer',
  title: 'Get Customer Events by Customer Code',
  doc: 'Events of a customer by eventDate ascending; both ends of the range are inclusive. The page shows DateFrom and DateTo in a body on GET, which a browser cannot send: we read them from the query, in any case of letters. An unknown customer is 404.',
  provenance: 'documented',
  method: 'GET',
  path: '/v1/customerEvent/filter',
  envelope: 'A',
  query: z.object({
    customerCode: z.string().min(1).max(200),
    eventTypeIds: z.array(z.int()).max(100).optional(),
    DateFrom: z.string().max(40).optional(),
    DateTo: z.string().max(40).optional(),
  }),
  reply: z.array(CustomerEvent),
  list: true,
})

export const editCustomerEvent = endpoint({
  id: 'editCustomerEvent',
  group: 'Customer',
  title: 'Edit Customer Event',
  doc: 'Replaces an event. The documented answer has no customerId, so ours has none either.',
  provenance: 'documented',
  method: 'PUT',
  path: '/v1/customerEvent/{eventId}',
  envelope: 'A',
  params: eventId,
  body: CustomerEventWrite,
  reply: CustomerEvent.omit({ customerId: true }),
})

export const deleteCustomerEvent = endpoint({
  id: 'deleteCustomerEvent',
  group: 'Customer',
  title: 'Delete Customer Event',
  doc: 'Removes an event; a second delete is a 404. Path and answer are ours.',
  provenance: 'ours',
  method: 'DELETE',
  path: '/v1/customerEvent/{eventId}',
  envelope: 'A',
  params: eventId,
  reply: z.literal(true),
})

export const getCustomerEventTypes = endpoint({
  id: 'getCustomerEventTypes',
  group: 'Customer',
  title: 'Get Customer Event Types',
  doc: 'The kinds of events. The schema of the page shows one object; we answer a list of these.',
  provenance: 'documented',
  method: 'GET',
  path: '/v1/customerEvent/event-types',
  envelope: 'A',
  reply: z.array(z.object({ eventTypeId: key(z.int()), eventTypeName: z.string() })),
  list: true,
})
