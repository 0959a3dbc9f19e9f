import type { Called } from '#api/call.ts'
import type { Customer } from '#contract/customer/customer.ts'
import { laidInto, type Draft } from '#ui/drafts/draft.ts'

import { emptyCustomer, rekeyed, type CustomerForm } from './form.ts'
import { toForm } from './to-form.ts'

type Start = {
  /** The record with its version, as it was when somebody began to type. */
  opened: Called<Customer> | undefined
  /** The form as it was then. */
  untouched: CustomerForm
  /** What it holds at first: what was typed before, if something was kept. */
  form: CustomerForm
}

const isCalled = (opened: unknown): opened is Called<Customer> =>
  typeof opened === 'object' && opened !== null && 'data' in opened

/**
 * How a form begins. With a draft it goes on from the version that was opened then, not from the one of now: else a
 * save would take back what others saved in between.
 */
export function startOf(
  opened: Called<Customer> | undefined,
  owner: string | undefined,
  draft: Draft | undefined,
): Start {
  const then = draft && isCalled(draft.opened) ? draft.opened : opened
  const untouched = then ? toForm(then.data) : emptyCustomer(owner)
  return { opened: then, untouched, form: draft ? rekeyed(laidInto(untouched, draft.values)) : untouched }
}
