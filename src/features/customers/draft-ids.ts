import type { CustomerEvent } from '#contract/customer/events.ts'

/** The form of a new event of this customer, or of one that is there. */
export const eventDraft = (customerCode: string, event: CustomerEvent | undefined): string =>
  `event/${customerCode}/${event?.eventId ?? 'new'}`

/** The form of an answer of this customer. */
export const satisfactionDraft = (customerCode: string): string => `satisfaction/${customerCode}`
