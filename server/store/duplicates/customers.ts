import type { DuplicateCustomer } from '#contract/sala/duplicates.ts'
import { toWireDateTime } from '#lib/dates.ts'
import type { Database } from '#server/database/tables.ts'

const columns = [
  'customerCode',
  'customerName',
  'customer2ndName',
  'customerState',
  'customerStatus',
  'customerType',
  'customerTaxNo',
  'branchCode',
  'customerPhone',
  'customerEmail',
  'primaryOwner',
  'dateModified',
] as const

type Row = Omit<DuplicateCustomer, 'dateModified'> & {
  dateModified: Date
  customerId: string
  customerAliases: string[]
  taxKey: string | null
}

/** A customer as a list of duplicates shows it, with what only the host compares. */
export type Shown = ReturnType<typeof toShown>

function toShown({ customerId, customerAliases, taxKey, dateModified, ...row }: Row) {
  const customer: DuplicateCustomer = { ...row, dateModified: toWireDateTime(dateModified) }
  const names = [row.customerName, row.customer2ndName, ...customerAliases].filter((name) => name !== null)
  return { customerId, customer, names, taxKey }
}

/** Customers of these ids, without those that are gone. */
export async function duplicateCustomers(db: Database, ids: readonly string[]): Promise<Map<string, Shown>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('customers')
    .select([...columns, 'customerId', 'customerAliases', 'taxKey'])
    .where('customerId', 'in', ids)
    .where('voidedAt', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.customerId, toShown(row)]))
}
