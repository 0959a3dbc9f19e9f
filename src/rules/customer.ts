import { foldDigits, nameKey } from '#lib/fold.ts'
import { clean } from '#lib/text.ts'

import { checkAddress } from './address.ts'
import { checkCode } from './code.ts'
import { checkContacts } from './contact.ts'
import { checkCustomFields, type FieldDefinition } from './custom-field.ts'
import { normalizeCustomer, type CustomerDraft, type CustomerRecord } from './customer-record.ts'
import { checkDay } from './date.ts'
import { checkEmail } from './email.ts'
import { each, oneOf, tooLong, when, type Issue } from './issue.ts'

export const MOST_NAME = 250
export const MOST_CLASS = 3

/** R10: there is a name, of 1 to 250 characters. That it is free only the host can tell. */
const checkName = (name: string): Issue[] => [
  ...when(nameKey(name) === '', 'customerName', 'required'),
  ...tooLong('customerName', name, MOST_NAME),
]

const checkEnums = (record: CustomerRecord): Issue[] => [
  ...oneOf('customerState', record.customerState, [1, 2, 3]),
  ...oneOf('customerStatus', record.customerStatus, [0, 1, 2]),
  ...oneOf('customerType', record.customerType, [1, 2]),
  ...oneOf('leadStatus', record.leadStatus, [1, 2, 3, 4]),
  ...oneOf('customerGender', record.customerGender, [1, 2]),
  ...oneOf('customerMaritalStatus', record.customerMaritalStatus, [1, 2, 3, 4, 5, 6]),
]

/** R12 and R14: who ends, closes or turns down a customer says why. */
function checkReasons(record: CustomerRecord): Issue[] {
  const ended = record.customerStatus === 1 || record.customerStatus === 2
  const unqualified = record.customerState === 1 && record.leadStatus === 3
  return [
    ...when(ended && record.customerNote === null, 'customerNote', 'noteRequired'),
    ...when(unqualified && record.unqulifiedReasonName === null, 'unqulifiedReasonName', 'reasonRequired'),
    ...when(
      unqualified && record.unqulifiedReasonNote === null,
      'unqulifiedReasonNote',
      'reasonNoteRequired',
    ),
  ]
}

/** R18: a branch code of digits is five long. The tax id is never refused, only marked on screen. */
const checkBranch = (branchCode: string | null): Issue[] =>
  when(/^(?!.{5}$)\d+$/.test(foldDigits(branchCode ?? '')), 'branchCode', 'branchDigits')

const notBlank = (text: string, field: string): Issue[] => when(clean(text) === null, field, 'blankEntry')

const checkLists = (draft: CustomerDraft): Issue[] => [
  ...each(draft.customerAliases, 'customerAliases', notBlank),
  ...each(draft.customerTags, 'customerTags', notBlank),
  ...each(draft.interestsName, 'interestsName', notBlank),
  ...each(draft.owners, 'owners', notBlank),
]

/** A code that is sent must be one; absent, null and '' ask for a new one (R11). */
const checkCustomerCode = (code: string | null | undefined): Issue[] =>
  code ? checkCode('customerCode', code) : []

/**
 * Every rule of a customer that needs no database, all broken ones at once (R1). `stored` is the customer before an
 * update, so that what the write leaves out counts too; `customFields` are the definitions that values must fit.
 */
export function checkCustomer(
  draft: CustomerDraft,
  {
    stored,
    customFields = [],
  }: { stored?: CustomerRecord | undefined; customFields?: readonly FieldDefinition[] } = {},
): Issue[] {
  const record = normalizeCustomer(draft, stored)
  return [
    ...checkCustomerCode(draft.customerCode),
    ...checkName(record.customerName),
    ...checkEnums(record),
    ...checkReasons(record),
    ...tooLong('classificationName', record.classificationName, MOST_CLASS),
    ...checkBranch(record.branchCode),
    ...checkEmail('customerEmail', record.customerEmail),
    ...checkDay('customerBirthdate', record.customerBirthdate),
    ...checkLists(draft),
    ...each(draft.addresses, 'addresses', checkAddress),
    ...checkContacts(draft, record.customerType),
    ...checkCustomFields(draft.customFields, customFields),
  ]
}
