import type { Customer } from '#contract/customer/customer.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'
import { nameKey } from '#lib/fold.ts'
import { clean } from '#lib/text.ts'

import { addressRecords } from './address.ts'
import { cleanAccounts, cleanDay, cleanList } from './cleaning.ts'
import { contactRecords } from './contact.ts'
import { customFieldRecords } from './custom-field.ts'
import { ownersOf } from './owners.ts'

/** What a write may say of a customer; on update everything may be absent. */
export type CustomerDraft = { [Key in keyof CustomerWrite]?: CustomerWrite[Key] | undefined }

/** A customer as it is to be stored: nothing absent, empty is null or `[]`. The code is issued apart (R11). */
export type CustomerRecord = Omit<
  Customer,
  'customerId' | 'customerCode' | 'contact' | 'dateCreated' | 'dateModified' | 'mergedInto'
>

/** R5, as published: leadStatus by customerState where none is given. An older text of the vendor says 4 for 2 and 3. */
export const defaultLeadStatus = { 1: 1, 2: 2, 3: 3 } as const

const textKeys = [
  'customer2ndName',
  'customerNote',
  'unqulifiedReasonName',
  'unqulifiedReasonNote',
  'customerPicture',
  'customerTaxNo',
  'branchCode',
  'customerPhone',
  'customerMobile',
  'customerEmail',
  'customerPosition',
  'sourceName',
  'customerGroupName',
  'classificationName',
  'customerIncome',
  'creditLimit',
] as const satisfies (keyof CustomerRecord & keyof CustomerDraft)[]

type Texts = Record<(typeof textKeys)[number], string | null>

/**
 * What a write leaves behind: absent keeps what is stored, null and blank clear, a list replaces the whole list
 * (reading tolerance of the API), texts are cleaned (R8), and R5, R15, R16 are applied. It checks nothing.
 */
export function normalizeCustomer(draft: CustomerDraft, stored?: CustomerRecord): CustomerRecord {
  const kept = <K extends keyof CustomerRecord & keyof CustomerDraft>(key: K) =>
    draft[key] === undefined ? stored?.[key] : draft[key]
  const names = (key: 'customerAliases' | 'customerTags' | 'interestsName') => cleanList(kept(key), nameKey)
  const customerState = draft.customerState ?? stored?.customerState ?? 1
  const customerType = kept('customerType') ?? 1

  return {
    ...(Object.fromEntries(textKeys.map((key) => [key, clean(kept(key))])) as Texts), // fromEntries forgets the keys
    customerName: clean(kept('customerName')) ?? '',
    customerAliases: names('customerAliases'),
    customerState,
    customerType,
    customerStatus: kept('customerStatus') ?? 0,
    leadStatus: kept('leadStatus') ?? defaultLeadStatus[customerState],
    customerGender: kept('customerGender') ?? null,
    customerMaritalStatus: kept('customerMaritalStatus') ?? null,
    customerBirthdate: cleanDay(kept('customerBirthdate')),
    customerSocialAccount: cleanAccounts(kept('customerSocialAccount')),
    customerTags: names('customerTags'),
    addresses: addressRecords(kept('addresses')),
    interestsName: names('interestsName'),
    contacts: contactRecords(draft, customerType, stored?.contacts ?? []),
    customFields: customFieldRecords(kept('customFields')),
    ...ownersOf(draft, stored),
  }
}
