import type { Call, Called } from '#api/call.ts'
import { isApiError } from '#api/errors.ts'
import { newKey } from '#api/key.ts'
import { getCustomerByName, type Customer } from '#contract/customer/customer.ts'
import { upsertCustomer, type CustomerWrite } from '#contract/customer/write.ts'

import type { AccountRow } from './csv.ts'
import { takeAll, type Result } from './report.ts'
import { spell } from './spelling.ts'

/** An account as a customer: sector as group, office as address, revenue (million US dollars) as income. */
export function customerOf(row: AccountRow): CustomerWrite {
  const field = (customFieldName: string, value: string) =>
    value === '' ? [] : [{ customFieldName, customFieldValue: [value] }]
  return {
    customerName: row.account,
    customerState: 3,
    customerType: 1,
    customerStatus: 0,
    customerGroupName: spell(row.sector) || null,
    customerIncome: row.revenue || null,
    addresses:
      row.office_location === ''
        ? []
        : [{ locationName: 'Head office', locationAddress: spell(row.office_location), locationType: 1 }],
    customFields: [
      ...field('Employees', row.employees),
      ...field('Year established', row.year_established),
      ...field('Subsidiary of', row.subsidiary_of),
    ],
  }
}

export const loadAccounts = (call: Call, rows: readonly AccountRow[]) =>
  takeAll(
    'Customers',
    rows,
    (row) => row.account || '(no name)',
    (row) => takeAccount(call, row),
  )

async function takeAccount(call: Call, row: AccountRow): Promise<Result> {
  const wanted = customerOf(row)
  const stored = row.account === '' ? undefined : await findByName(call, row.account)
  if (stored === undefined) {
    await call(upsertCustomer, { body: wanted }, { key: newKey() })
    return 'new'
  }
  if (holds(inOrder(stored.data), inOrder(wanted))) return 'unchanged'
  const body = { ...wanted, customerCode: stored.data.customerCode }
  await call(upsertCustomer, { body }, { key: newKey(), ifMatch: stored.version })
  return 'changed'
}

const findByName = (call: Call, customerName: string): Promise<Called<Customer> | undefined> =>
  call(getCustomerByName, { params: { customerName } }).then(
    (found) => found,
    (error: unknown) => {
      if (isApiError(error) && error.kind === 'notFound') return undefined
      throw error
    },
  )

/** The order of custom fields is the host's affair. */
const inOrder = <T extends Pick<CustomerWrite, 'customFields'>>(customer: T): T => ({
  ...customer,
  customFields: customer.customFields?.toSorted((a, b) => (nameIn(a) < nameIn(b) ? -1 : 1)),
})
const nameIn = (field: { customFieldName: string } | null): string => field?.customFieldName ?? ''

/** Whether everything wanted is stored already. Lists of records compare by the keys that are wanted. */
export function holds(stored: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(stored) || stored.length !== wanted.length) return false
    return wanted.every((item, index) => holds(stored[index], item))
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof stored !== 'object' || stored === null) return false
    const found = new Map(Object.entries(stored))
    return Object.entries(wanted).every(([key, value]) => holds(found.get(key), value))
  }
  return stored === wanted
}
