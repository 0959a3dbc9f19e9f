import { upsertCustomer } from '#contract/customer/write.ts'
import type { ImportResult } from '#contract/sala/imports.ts'
import { codeKey } from '#lib/fold.ts'
import { contactRecords } from '#rules/contact.ts'
import { addressRecords } from '#rules/address.ts'
import { customFieldRecords } from '#rules/custom-field.ts'
import { checkCustomer } from '#rules/customer.ts'
import { normalizeCustomer, type CustomerDraft, type CustomerRecord } from '#rules/customer-record.ts'
import { addressesOver, contactsOver, fieldsOver } from '#rules/laid-over.ts'
import { Refusal, type FieldFault } from '#server/errors.ts'
import { checkPart } from '#server/http/check.ts'
import type { RequestContext } from '#server/implement.ts'
import type { Versioned } from '#server/store/customers/read.ts'
import type { Known } from '#server/store/customers/spell.ts'
import { recordOf } from '#server/store/customers/write.ts'

import { changedFields, unknownStaff } from './customer-rules.ts'
import { namesOf, type Batch, type GivenRow, type Match, type Matcher } from './import-match.ts'

/** A row with its verdict. `record` is what it would leave behind, before names are spelled as they are kept. */
export type Judged = {
  row: number
  result: ImportResult
  faults: FieldFault[]
  stored: Versioned | undefined
  /** Its creation was undone: the row makes it anew. */
  voided: Versioned | undefined
  code: string | null
  record: CustomerRecord | undefined
}

/** What is known of everything that a batch names. */
export type BatchKnown = Known & { matcher: Matcher; byId: ReadonlyMap<string, Versioned> }

const memberOf = (field: string): string => /^[^.[]*/.exec(field)?.[0] ?? field

/** What of a row fits the contract, and what does not: the rules are asked about the rest all the same (R1). */
function draftOf(customer: unknown): { draft: CustomerDraft | undefined; faults: FieldFault[] } {
  const { bound, faults } = checkPart(upsertCustomer.body, customer)
  const misfits = new Set(faults.map(({ field }) => memberOf(field)))
  const rest = Object.entries(bound ?? {}).filter(([member]) => !misfits.has(member))
  const { data } = upsertCustomer.body.partial().safeParse(Object.fromEntries(rest))
  return { draft: misfits.has('') ? undefined : data, faults }
}

/** One sentence a field: the contract's before that of a rule. */
const once = (faults: readonly FieldFault[]): FieldFault[] =>
  faults.filter(({ field }, i) => field === '' || faults.findIndex((other) => other.field === field) === i)

/** What a row leaves out and a customer needs is taken from the stored one. */
function completed(customer: unknown, stored: Versioned | undefined, newState: Batch['newState']): unknown {
  if (typeof customer !== 'object' || customer === null) return customer
  const { customerName, customerState } = stored?.customer ?? { customerState: newState ?? 1 }
  return { ...(customerName && { customerName }), customerState, ...customer }
}

/** Lists of a file over those that the customer has: an import adds, it takes nobody away. */
function laidOver(draft: CustomerDraft, before: CustomerRecord): CustomerDraft {
  const { contacts, contact, addresses, customFields, ...plain } = draft
  const type = draft.customerType ?? before.customerType
  const people = contactRecords({ contacts, contact }, type, [])
  return {
    ...plain,
    ...(people.length > 0 && { contacts: contactsOver(before.contacts, people, type) }),
    ...(addresses && { addresses: addressesOver(before.addresses, addressRecords(addresses)) }),
    ...(customFields && { customFields: fieldsOver(before.customFields, customFieldRecords(customFields)) }),
  }
}

/** 403 of one row is a fault of that row. */
async function rightsFaults(
  { stored, voided }: Pick<Judged, 'stored' | 'voided'>,
  newOwners: readonly string[],
  request: RequestContext,
): Promise<FieldFault[]> {
  try {
    for (const found of [stored, voided]) if (found !== undefined) await request.require(found.customer)
    await request.requireAssignable(newOwners)
    return []
  } catch (error) {
    if (error instanceof Refusal && error.status === 403) return [...error.faults]
    throw error
  }
}

const ruleFaults = (
  draft: CustomerDraft,
  record: CustomerRecord,
  before: CustomerRecord | undefined,
  known: Known,
) => [
  ...checkCustomer(draft, { stored: before, customFields: changedFields(record, before, known.fields) }),
  ...unknownStaff(draft, known.staffCodes),
]

/** Judges one row by every rule of a customer, all faults at once, and claims its names when it will be written. */
export async function judgeRow(
  given: GivenRow,
  batch: Batch,
  known: BatchKnown,
  request: RequestContext,
): Promise<Judged> {
  const { matcher, byId } = known
  const names = namesOf(given)
  const match: Match = matcher.find(names, batch.matchTaxId ?? false)
  const stored = match.holder && byId.get(match.holder.customerId)
  const voided = match.voided && byId.get(match.voided.customerId)
  const before = stored && recordOf(stored.customer)
  const { draft, faults } = draftOf(completed(given.customer, stored, batch.newState))
  const record = draft && normalizeCustomer(before ? laidOver(draft, before) : draft, before)
  const spelled = (record?.owners ?? []).map((code) => known.staffCodes.get(codeKey(code)) ?? code)
  const all = once([
    ...(given.sameAs ? [{ field: '', key: 'importTwice' as const, values: { row: given.sameAs } }] : []),
    ...(given.unread ?? []).map((field) => ({ field, key: 'cellUnread' as const })),
    ...(match.fault ? [match.fault] : []),
    ...faults,
    ...(draft && record ? ruleFaults(draft, record, before, known) : []),
    ...(record ? matcher.nameFault(record.customerName, match.holder) : []),
    ...matcher.twice(names, match),
    ...(await rightsFaults(
      { stored, voided },
      spelled.filter((code) => !before?.owners.includes(code)),
      request,
    )),
  ])
  const verdict = { row: given.row, stored, voided, code: names.customerCode || null, record, faults: all }
  if (all.length > 0 || record === undefined) return { ...verdict, result: 'refused' }
  matcher.claim(given.row, names, record.customerName, match)
  return { ...verdict, result: stored ? 'changed' : 'new' }
}
