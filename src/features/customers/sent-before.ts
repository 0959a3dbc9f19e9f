import type { CustomerWrite } from '#contract/customer/write.ts'
import type { Draft } from '#ui/drafts/draft.ts'

import type { SaveCustomer } from './mutations.ts'

const isBody = (body: unknown): body is CustomerWrite =>
  typeof body === 'object' && body !== null && 'customerName' in body

/** The save that was under way when the page of this draft died. */
export const sentBefore = (draft: Draft | undefined): SaveCustomer | undefined =>
  draft?.sent && isBody(draft.sent.body) ? { ...draft.sent, body: draft.sent.body } : undefined
