import type { CustomerForm } from './form.ts'
import { isIndividual } from './one-contact.ts'

/** Groups of the form in their order. */
export type SectionId =
  | 'main'
  | 'addresses'
  | 'contacts'
  | 'reach'
  | 'class'
  | 'person'
  | 'custom'
  | 'note'
  | 'code'

/** How much a group holds; undefined where a number says nothing. */
export type Filled = { id: SectionId; count: number | undefined }

const filled = (...values: readonly (string | readonly unknown[])[]): number =>
  values.filter((value) => value.length > 0).length

const personal = (f: CustomerForm): number =>
  filled(f.customerPosition, f.customerGender, f.customerMaritalStatus, f.customerBirthdate)

const chosen = (f: CustomerForm): number =>
  filled(
    f.customerGroupName,
    f.sourceName,
    f.interestsName,
    f.customerTags,
    f.classificationName,
    f.customerIncome,
    f.customerAliases,
    f.creditLimit,
  ) + (f.customerStatus === '0' ? 0 : 1)

const reach = (f: CustomerForm): number =>
  filled(f.customerMobile, f.customerEmail) + f.customerSocialAccount.length

/**
 * The groups that this customer has. Personal details are of individuals; those that a business has all the same (it
 * was an individual a moment ago) stay in sight. A code is chosen for a new customer only.
 */
export function sectionsOf(form: CustomerForm, isNew: boolean): Filled[] {
  const isPerson = isIndividual(form) || personal(form) > 0
  const custom = Object.values(form.customFields).filter((values) => values.some((value) => value !== ''))
  return [
    { id: 'main', count: undefined },
    { id: 'addresses', count: form.addresses.length },
    { id: 'contacts', count: form.contacts.length },
    { id: 'reach', count: reach(form) },
    { id: 'class', count: chosen(form) },
    ...(isPerson ? [{ id: 'person' as const, count: personal(form) }] : []),
    { id: 'custom', count: custom.length },
    { id: 'note', count: form.customerNote === '' ? 0 : undefined },
    ...(isNew ? [{ id: 'code' as const, count: undefined }] : []),
  ]
}
