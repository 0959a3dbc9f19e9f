import type { MergeField } from '#contract/sala/merge.ts'
import { codeKey, nameKey } from '#lib/fold.ts'
import { cleanList } from '#rules/cleaning.ts'
import type { CustomerRecord } from '#rules/customer-record.ts'
import { ownersOf } from '#rules/owners.ts'

import type { Choices } from './choices.ts'
import { uniteAccounts, uniteAddresses, uniteContacts, uniteFields, uniteNotes } from './unite.ts'

/** Fields that go where another one goes. */
const along = {
  customerTaxNo: ['branchCode'],
  customerState: ['leadStatus', 'unqulifiedReasonName', 'unqulifiedReasonNote'],
} as const satisfies Partial<Record<MergeField, (keyof CustomerRecord)[]>>

const lists = { customerTags: nameKey, interestsName: nameKey, owners: codeKey } as const

/** Fields that are taken whole from the other side. */
function taken(loser: CustomerRecord, choices: Choices): Partial<CustomerRecord> {
  const fields = Object.entries(choices)
    .filter(([, choice]) => choice === 'loser')
    .flatMap(([field]) => [field, ...(along[field as keyof typeof along] ?? [])])
  return Object.fromEntries(fields.map((field) => [field, loser[field as keyof CustomerRecord]]))
}

/** Every name that either had and that the result does not show, each once. */
function aliases(
  survivor: CustomerRecord,
  loser: CustomerRecord,
  choices: Choices,
  next: CustomerRecord,
): string[] {
  const { customerAliases: choice } = choices
  const kept = [
    ...(choice === 'loser' ? [] : survivor.customerAliases),
    ...(choice === 'survivor' ? [] : loser.customerAliases),
  ]
  const names = [survivor, loser].flatMap((one) => [one.customerName, one.customer2ndName])
  const shown = new Set([next.customerName, next.customer2ndName].map((name) => nameKey(name ?? '')))
  return cleanList([...kept, ...names], nameKey).filter((name) => !shown.has(nameKey(name)))
}

/**
 * What a merge leaves of the survivor. Checks nothing: both records stood by the rules, the host asks them again. Of an
 * individual one contact stays (R16).
 */
export function mergeRecords(
  survivor: CustomerRecord,
  loser: CustomerRecord,
  choices: Choices,
): CustomerRecord {
  const next: CustomerRecord = { ...survivor, ...taken(loser, choices) }
  const both = (field: MergeField): boolean => choices[field] === 'both'
  for (const field of ['customerTags', 'interestsName', 'owners'] as const)
    if (both(field)) next[field] = cleanList([...survivor[field], ...loser[field]], lists[field])
  if (both('contacts')) next.contacts = uniteContacts(survivor.contacts, loser.contacts)
  if (next.customerType === 2) next.contacts = next.contacts.slice(0, 1)
  if (both('addresses')) next.addresses = uniteAddresses(survivor.addresses, loser.addresses)
  if (both('customFields')) next.customFields = uniteFields(survivor.customFields, loser.customFields)
  if (both('customerSocialAccount'))
    next.customerSocialAccount = uniteAccounts(survivor.customerSocialAccount, loser.customerSocialAccount)
  if (both('customerNote')) next.customerNote = uniteNotes(survivor.customerNote, loser.customerNote)
  next.customerAliases = aliases(survivor, loser, choices, next)
  return { ...next, ...ownersOf({ owners: next.owners, primaryOwner: next.primaryOwner }, undefined) }
}
