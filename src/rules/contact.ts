import type { Contact } from '#contract/customer/fields.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'
import { clean } from '#lib/text.ts'

import { cleanAccounts, cleanDay } from './cleaning.ts'
import { checkDay } from './date.ts'
import { checkEmail } from './email.ts'
import { each, when, type Issue } from './issue.ts'

type ContactDraft = NonNullable<Extract<CustomerWrite['contacts'], readonly unknown[]>[number]>
type Draft = { [Key in 'contacts' | 'contact']?: CustomerWrite[Key] }

const contactRecord = (given: ContactDraft): Contact => ({
  contactName: clean(given.contactName) ?? '',
  contactPicture: clean(given.contactPicture),
  contactPhone: clean(given.contactPhone),
  contactMobile: clean(given.contactMobile),
  contactEmail: clean(given.contactEmail),
  contactSocialAccount: cleanAccounts(given.contactSocialAccount),
  contactPosition: clean(given.contactPosition),
  contactBirthdate: cleanDay(given.contactBirthdate),
  contactNote: clean(given.contactNote),
  contactStatus: given.contactStatus ?? null,
})

const isBlank = (contact: Contact): boolean =>
  Object.entries(contact).every(([key, value]) => value === null || value === '' || key === 'contactStatus')

/**
 * R16: what a write says of contacts: `contacts` of a business, `contact` of an individual, the other name where
 * that one is absent. Undefined: nothing.
 */
function given(draft: Draft, customerType: number | null) {
  const names = customerType === 2 ? (['contact', 'contacts'] as const) : (['contacts', 'contact'] as const)
  const name = names.find((key) => draft[key] !== undefined)
  return name === undefined ? undefined : { name, value: draft[name] ?? [] }
}

/** R16: in either name and form, without rows that say nothing; of an individual only the first is kept. */
export function contactRecords(
  draft: Draft,
  customerType: number | null,
  stored: readonly Contact[],
): Contact[] {
  const list: readonly (ContactDraft | null)[] = [given(draft, customerType)?.value ?? stored].flat()
  const all = list.flatMap((row) => (row ? [contactRecord(row)] : [])).filter((row) => !isBlank(row))
  return customerType === 2 ? all.slice(0, 1) : all
}

/** A contact that says anything has a name; R17; the birth date is a day. */
function checkContact(row: ContactDraft, field: string): Issue[] {
  const record = contactRecord(row)
  return [
    ...when(record.contactName === '' && !isBlank(record), `${field}.contactName`, 'required'),
    ...checkEmail(`${field}.contactEmail`, record.contactEmail),
    ...checkDay(`${field}.contactBirthdate`, record.contactBirthdate),
  ]
}

/** Issues carry the name and the form that the write used: `contacts[0].contactEmail` or `contact.contactEmail`. */
export function checkContacts(draft: Draft, customerType: number | null): Issue[] {
  const { name = 'contacts', value = [] } = given(draft, customerType) ?? {}
  return Array.isArray(value) ? each(value, name, checkContact) : checkContact(value, name)
}
