import type { TFunction } from 'i18next'

import type { ListedCustomer } from '#features/customers/public.ts'
import type { Format } from '#lib/format.ts'
import type { Cell } from '#lib/tables/cell.ts'
import { taxIdKey } from '#lib/tax-id.ts'

import { writeList as listText } from './read-value.ts'

/** Fields that share a column of the list: exported, each has one of its own. */
const together: Readonly<Record<string, readonly string[]>> = {
  customerName: ['customer2ndName'],
  customerState: ['customerStatus'],
  customerPhone: ['customerMobile'],
}

/** Columns of a view with what their cells show besides, each once. */
export const exportedFields = (columns: readonly string[]): string[] => [
  ...new Set(columns.flatMap((column) => [column, ...(together[column] ?? [])])),
]

export type Speaking = {
  t: TFunction<['transfer', 'customers']>
  format: Format
  nameOf: (code: string) => string
}

const coded: Readonly<Record<string, 'state' | 'status' | 'leadStatus' | 'type'>> = {
  customerState: 'state',
  customerStatus: 'status',
  leadStatus: 'leadStatus',
  customerType: 'type',
}

/** The head of a column: the word that an import finds it by. */
export function headOf(field: string, { t }: Speaking): string {
  const words: Readonly<Record<string, string>> = t('customers:field', { returnObjects: true })
  return words[field] ?? field
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** One cell: the word that is on screen, or the code that other programs know. */
export function cellOf(
  field: string,
  row: ListedCustomer,
  { t, format, nameOf }: Speaking,
  inCodes: boolean,
): Cell {
  const value: unknown = Reflect.get(row, field)
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return listText(value.map(asText)) || null
  if (field === 'customerTaxNo') return taxIdKey(asText(value))
  const kind = coded[field]
  if (kind !== undefined) {
    if (inCodes && typeof value === 'number') return value
    const words: Readonly<Record<string, string>> = t(`customers:${kind}`, { returnObjects: true })
    return words[asText(value)] ?? asText(value)
  }
  if (inCodes) return asText(value)
  if (field === 'primaryOwner') return nameOf(asText(value))
  return field === 'dateCreated' || field === 'dateModified'
    ? format.dayNumeric(asText(value))
    : asText(value)
}
