import type { CustomerForm } from '#features/customers/form.ts'

/** Values that are changed together: who ends a customer says why in the same step. */
const together = {
  owners: ['owners', 'primaryOwner'],
  customerStatus: ['customerStatus', 'customerNote'],
  leadStatus: ['leadStatus', 'unqulifiedReasonName', 'unqulifiedReasonNote'],
} as const satisfies Record<string, readonly (keyof CustomerForm)[]>

const single = [
  'customerName',
  'customer2ndName',
  'customerState',
  'customerType',
  'customerTaxNo',
  'branchCode',
  'customerGroupName',
  'classificationName',
  'sourceName',
  'interestsName',
  'customerTags',
  'customerIncome',
  'creditLimit',
  'customerAliases',
  'customerPhone',
  'customerMobile',
  'customerEmail',
  'customerPosition',
  'customerGender',
  'customerMaritalStatus',
  'customerBirthdate',
  'customerNote',
  'customFields',
] as const satisfies readonly (keyof CustomerForm)[]

/** What is edited in place, by the name of its first value on the wire. */
export type EditField = keyof typeof together | (typeof single)[number]

const isTogether = (field: EditField): field is keyof typeof together => field in together

/** The values of the form that a field changes. */
export const valuesOf = (field: EditField): readonly (keyof CustomerForm)[] =>
  isTogether(field) ? together[field] : [field]

const known: ReadonlySet<string> = new Set([...Object.keys(together), ...single])

export const isEditField = (id: string): id is EditField => known.has(id)
