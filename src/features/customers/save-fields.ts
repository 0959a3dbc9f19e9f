import type { QueryClient } from '@tanstack/react-query'

import type { Called } from '#api/call.ts'
import { isApiError, type ApiError } from '#api/errors.ts'
import type { Outcome } from '#api/outcome.ts'
import type { Customer } from '#contract/customer/customer.ts'
import { same } from '#lib/merge/same.ts'

import type { CustomerForm } from './form.ts'
import { keepRecord } from './keep-record.ts'
import { customerQueries } from './queries.ts'
import { baseOf, bodyOf, saveMerged, type Edit, type MergedSave } from './save-merged.ts'

/** Some values of the form, or what becomes of them: tags are added to whatever is there. */
export type FieldEdits = Partial<CustomerForm> | ((now: CustomerForm) => Partial<CustomerForm>)

export type FieldsToSave = {
  customerCode: string
  edits: FieldEdits
  /** The record as the edits were made over it; without it (a row of a list says too little) it is read anew. */
  opened?: Called<Customer> | undefined
  /** An attempt of before, to go on with: it keeps its key as long as nothing else is sent. */
  again?: Edit | undefined
}

/** `unchanged`: the record says already what was asked for, and nothing was sent. */
export type FieldsOutcome = Outcome<Customer> | { kind: 'unchanged'; data: Customer }

/** How it ended, and what another attempt goes on with; nothing to go on with where the record could not be read. */
export type FieldsSaved = { outcome: FieldsOutcome; merged: MergedSave | undefined }

/**
 * Changes a few fields of one customer, for whoever does so: a cell, the page, a bulk change. Sends the whole record
 * with the edits merged in, over the version that it was made of; what others changed beside them meanwhile stays, and
 * where they changed the same it ends in `conflict` with nothing overwritten. What was saved is in the cache at once.
 */
export async function saveFields(client: QueryClient, asked: FieldsToSave): Promise<FieldsSaved> {
  const edit = asked.again ?? (await begin(client, asked))
  if ('kind' in edit) return { outcome: edit, merged: undefined }
  const { base, form, attempt } = edit
  if (!attempt && same(bodyOf(base, form), bodyOf(base, base.form)))
    return { outcome: { kind: 'unchanged', data: base.opened.data }, merged: undefined }
  const merged = await saveMerged(edit)
  const { outcome } = merged
  if (outcome.kind === 'saved') keepRecord(client, outcome)
  if (outcome.kind === 'conflict' && outcome.theirs) keepRecord(client, outcome.theirs)
  return { outcome, merged }
}

async function begin(
  client: QueryClient,
  { customerCode, edits, opened }: FieldsToSave,
): Promise<Edit | Outcome<Customer>> {
  try {
    const read = () => client.fetchQuery({ ...customerQueries.detail(customerCode), staleTime: 0 })
    const base = baseOf(opened ?? (await read()))
    const changes = typeof edits === 'function' ? edits(base.form) : edits
    return { base, form: { ...base.form, ...changes }, attempt: undefined }
  } catch (error) {
    if (!isApiError(error)) throw error
    return notRead(error)
  }
}

/** Nothing was sent, so nothing is uncertain. */
function notRead({ kind, retryAfter, requestId, description }: ApiError): Outcome<Customer> {
  switch (kind) {
    case 'notFound':
      return { kind: 'gone' }
    case 'offline':
    case 'unauthorized':
    case 'forbidden':
      return { kind }
    case 'rateLimited':
    case 'unavailable':
      return { kind: 'later', seconds: retryAfter ?? SOME_SECONDS }
    default:
      return { kind: 'failed', id: requestId, description }
  }
}

/** When the host names none. */
const SOME_SECONDS = 10
