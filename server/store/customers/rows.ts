import type { CustomerRow } from '#contract/customer/enquiry.ts'
import { toWireDateTime } from '#lib/dates.ts'
import type { Database } from '#server/database/tables.ts'

import { addressesOf } from './parts.ts'

const columns = [
  'customerId',
  'customerCode',
  'customerName',
  'customer2ndName',
  'customerState',
  'customerType',
  'customerStatus',
  'leadStatus',
  'customerPicture',
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
  'dateCreated',
  'dateModified',
] as const

/** The rows of a list for these ids, in their order; one query for all addresses. A customer that is gone is left out. */
export async function rowsOf(db: Database, ids: readonly string[]): Promise<CustomerRow[]> {
  if (ids.length === 0) return []
  const [records, addresses] = await Promise.all([
    db
      .selectFrom('customers')
      .select(columns)
      .where('customerId', 'in', ids)
      .where((is) => is.or([is('voidedAt', 'is', null), is('mergedInto', 'is not', null)]))
      .execute(),
    addressesOf(db, ids),
  ])
  const byId = new Map(records.map((record) => [record.customerId, record]))
  return ids.flatMap((id) => {
    const record = byId.get(id)
    if (record === undefined) return []
    return {
      ...record,
      addresses: addresses.get(id) ?? [],
      dateCreated: toWireDateTime(record.dateCreated),
      dateModified: toWireDateTime(record.dateModified),
    }
  })
}
