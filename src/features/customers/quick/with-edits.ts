import type { CustomerForm } from '#features/customers/form.ts'

const codes: ReadonlySet<string> = new Set([
  'customerState',
  'customerType',
  'customerStatus',
  'leadStatus',
  'customerGender',
  'customerMaritalStatus',
] satisfies (keyof CustomerForm)[])

/** A value of the form as a record holds it. */
function asHeld(field: string, value: unknown): unknown {
  if (field === 'customFields' && typeof value === 'object')
    return Object.entries(value ?? {}).map(([customFieldName, customFieldValue]) => ({
      customFieldName,
      customFieldValue,
    }))
  if (typeof value !== 'string') return value
  if (value.trim() === '') return null
  return codes.has(field) ? Number(value) : value.trim()
}

/** The record, or the row of a list, as it will be once these edits are saved. */
export function withEdits<T extends object>(record: T, edits: Partial<CustomerForm>): T {
  const laid = Object.entries(edits).filter(([field]) => field in record)
  return { ...record, ...Object.fromEntries(laid.map(([field, value]) => [field, asHeld(field, value)])) }
}
