import type { CustomerEventWrite } from '#contract/customer/events.ts'
import { clean } from '#lib/text.ts'

import { checkDateTime } from './date.ts'
import { when, type Issue } from './issue.ts'

/** R22, as far as no database is needed: that customer and event type exist only the host can tell. */
export const checkEvent = (draft: CustomerEventWrite): Issue[] => [
  ...when(clean(draft.eventName) === null, 'eventName', 'required'),
  ...when(!Number.isInteger(draft.eventType) || draft.eventType < 1, 'eventType', 'required'),
  ...checkDateTime('eventDate', draft.eventDate),
  ...when(clean(draft.customerCode) === null, 'customerCode', 'required'),
]
