import type { Called } from '#api/call.ts'
import { isApiError } from '#api/errors.ts'
import type { Outcome } from '#api/outcome.ts'
import { call } from '#api/session.ts'
import { getCustomerByCode, type Customer } from '#contract/customer/customer.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'
import type { Place } from '#lib/merge-three.ts'
import { same } from '#lib/merge/same.ts'

import type { CustomerForm } from './form.ts'
import { keepUnread } from './keep-unread.ts'
import { saveCustomer } from './mutations.ts'
import { keyOf, type Attempt } from './save-key.ts'
import { toForm } from './to-form.ts'
import { toWire } from './to-wire.ts'

/** What edits are measured against: a record as it was read, and the form that was made of it. */
export type Base = { opened: Called<Customer>; form: CustomerForm }

/** How a save ended, and on what the edits lie now. */
export type MergedSave = {
  /** `conflict`: merging it asks something (`mergeCustomer` of the base, the form and what `theirs` is). */
  outcome: Outcome<Customer>
  /** What the edits are measured against from now on: the record that they were merged into at last. */
  base: Base
  /** The edits in that record, as they were sent. */
  form: CustomerForm
  /** What other people changed meanwhile that was taken over. */
  taken: readonly Place[]
  /** For the next attempt: under which key what was sent. */
  attempt: Attempt | undefined
}

export type Edit = Pick<MergedSave, 'base' | 'form' | 'attempt'> & {
  /** Told of each attempt before it leaves, so that its key outlives the page. */
  onSend?: ((sent: Sent) => Promise<void>) | undefined
}
type Sent = { key: string; body: CustomerWrite; ifMatch: string | undefined }

/** Somebody may save each time between our reading and our writing; then it is left to the person. */
const MOST_ROUNDS = 5

/** The base of edits that begin now. */
export const baseOf = (opened: Called<Customer>): Base => ({ opened, form: toForm(opened.data) })

/** The whole record as read with the edits merged in. */
export const bodyOf = ({ opened, form: untouched }: Base, form: CustomerForm): CustomerWrite =>
  keepUnread(toWire(form, opened.data), toWire(untouched, opened.data), opened.unread)

/**
 * Of an API without versions: the record as it is now, where it is no longer what was opened. Between this reading and
 * the write somebody can still save; nothing but a version closes that gap.
 */
async function movedSince(base: Base): Promise<Called<Customer> | undefined> {
  const { customerCode } = base.opened.data
  const now = baseOf(await call(getCustomerByCode, { params: { customerCode } }))
  return same(bodyOf(now, now.form), bodyOf(base, base.form)) ? undefined : now.opened
}

const readingFailed = (error: unknown): Outcome<Customer> => {
  if (!isApiError(error)) throw error
  if (error.kind === 'notFound') return { kind: 'gone' }
  if (error.kind === 'offline') return { kind: 'offline' }
  return { kind: 'failed', id: error.requestId, description: error.description }
}

/** One attempt: over the version that was opened, or without versions after a look at the record. */
async function send(
  base: Base,
  body: CustomerWrite,
  key: string,
  onSend: Edit['onSend'],
): Promise<Outcome<Customer>> {
  const { version } = base.opened
  if (version === undefined) {
    const moved = await movedSince(base).catch(readingFailed)
    if (moved) return 'kind' in moved ? moved : { kind: 'conflict', theirs: moved }
  }
  await onSend?.({ key, body, ifMatch: version })
  return saveCustomer({ body, key, ifMatch: version })
}

/**
 * Saves edits of a customer. Where somebody saved since, the two are merged field by field and the save goes on by
 * itself; it stops with `conflict` where both changed the same. Nothing of anybody is overwritten unasked.
 */
export async function saveMerged(edit: Edit): Promise<MergedSave> {
  let { base, form, attempt } = edit
  const taken: Place[] = []
  for (let round = 1; ; round += 1) {
    const body = bodyOf(base, form)
    const key = keyOf(body, attempt)
    const outcome = await send(base, body, key, edit.onSend)
    attempt = { key, sent: body, outcome: outcome.kind }
    const end = { outcome, base, form, taken, attempt }
    if (outcome.kind !== 'conflict' || !outcome.theirs || round === MOST_ROUNDS) return end
    const merging = await import('./merge-customer.ts').catch(() => undefined) // few saves need it
    if (!merging) return end
    const { baseUnder, mergeCustomer } = merging
    const theirs = baseUnder(base, outcome.theirs)
    const merge = mergeCustomer(base.form, form, theirs.form)
    if (merge.questions.length > 0) return end
    taken.push(...merge.taken)
    base = theirs
    form = merge.merged
    if (same(bodyOf(base, form), bodyOf(base, base.form)))
      return { ...end, base, form, outcome: savedBefore(base) }
  }
}

/** The record says already what was to be saved: an answer of ours was lost, or somebody wrote the same. */
const savedBefore = ({ opened: { data, version } }: Base): Outcome<Customer> => ({
  kind: 'saved',
  data,
  version,
  changes: [],
})
