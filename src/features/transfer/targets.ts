/** Fields of a customer that a column of a file can go to, by wire names; parts of a contact and an address as `contact.…`. */
export const targets = [
  'customerCode',
  'customerName',
  'customer2ndName',
  'customerAliases',
  'customerState',
  'customerStatus',
  'leadStatus',
  'customerType',
  'customerTaxNo',
  'branchCode',
  'customerPhone',
  'customerMobile',
  'customerEmail',
  'customerGroupName',
  'classificationName',
  'sourceName',
  'interestsName',
  'customerTags',
  'owners',
  'primaryOwner',
  'customerNote',
  'unqulifiedReasonName',
  'unqulifiedReasonNote',
  'customerPosition',
  'customerGender',
  'customerMaritalStatus',
  'customerBirthdate',
  'customerIncome',
  'creditLimit',
  'contact.contactName',
  'contact.contactPosition',
  'contact.contactPhone',
  'contact.contactMobile',
  'contact.contactEmail',
  'contact.contactNote',
  'address.locationName',
  'address.locationType',
  'address.locationAddress',
  'address.province',
  'address.latitude',
  'address.longitude',
] as const
export type Target = (typeof targets)[number]

/** Where a column goes: a field, `custom` (a custom field of the column's name) or nowhere. */
export type Choice = Target | 'custom' | ''

export const isTarget = (text: string): text is Target => targets.some((target) => target === text)

/** Fields whose cell holds several values. */
export const listTargets: ReadonlySet<string> = new Set([
  'customerAliases',
  'interestsName',
  'customerTags',
  'owners',
])
