import { isDeepStrictEqual } from 'node:util'

import { sql } from 'kysely'

import type { Customer } from '#contract/customer/customer.ts'
import { todayInBangkok } from '#lib/dates.ts'
import { nameKey } from '#lib/fold.ts'
import type { CustomerRecord } from '#rules/customer-record.ts'
import type { CustomerChange, Database } from '#server/database/tables.ts'
import { keepChange, type Author, type Snapshot } from '#server/store/changes.ts'
import { customerSearch, lookupKeys } from '#server/store/customer-search.ts'
import { addKeys, changeKeys } from '#server/store/duplicates/keep-keys.ts'

import { issueCode } from './codes.ts'
import { replaceAddresses, replaceContacts } from './write-parts.ts'

/** What of a stored customer a caller may write. */
export function recordOf(customer: Customer): CustomerRecord {
  const {
    customerId: _id,
    customerCode: _code,
    contact: _contact,
    dateCreated: _created,
    dateModified: _modified,
    mergedInto: _merged,
    ...record
  } = customer
  return record
}

const valuesOf = ({ customFields }: CustomerRecord): Record<string, string[]> =>
  Object.fromEntries(
    customFields.map(({ customFieldName, customFieldValue }) => [customFieldName, customFieldValue]),
  )

/** Columns of `customers` for a record. */
function columnsOf(customerCode: string, record: CustomerRecord) {
  const { addresses: _places, customFields: _fields, contacts, customerSocialAccount, ...plain } = record
  const searchable = { ...plain, customerCode, contacts }
  return {
    ...plain,
    customerSocialAccount: customerSocialAccount && JSON.stringify(customerSocialAccount),
    customFields: JSON.stringify(valuesOf(record)),
    ...lookupKeys(searchable),
    nameKey: nameKey(plain.customerName),
    search: customerSearch(searchable),
  } satisfies CustomerChange
}

type By = { author: Author; now: Date }

/** A number that somebody else is just giving by hand is passed over; twenty in a row are no accident. */
const MOST_TRIES = 20

/** Adds a customer and answers its id. R11: `null` issues a code; undefined: the code that was chosen is taken. */
export async function addCustomer(
  tx: Database,
  chosen: string | null,
  record: CustomerRecord,
  { author, now }: By,
): Promise<string | undefined> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const code = chosen ?? (await issueCode(tx, record.customerState, todayInBangkok(now)))
    const added = await tx
      .insertInto('customers')
      .values({
        ...columnsOf(code, record),
        customerCode: code,
        createdBy: author.code,
        modifiedBy: author.code,
      })
      .onConflict((conflict) => conflict.column('codeKey').doNothing())
      .returning(['customerId', 'customerCode', 'version'])
      .executeTakeFirst()
    if (added !== undefined) {
      await replaceAddresses(tx, added.customerId, record.addresses)
      await replaceContacts(tx, added.customerId, record.contacts)
      await addKeys(tx, [{ ...record, customerId: added.customerId }])
      await keepCustomer(tx, added, { before: undefined, after: record, by: author })
      return added.customerId
    }
    if (chosen !== null) return undefined
  }
  return undefined
}

/** Makes a customer anew under the number of one whose creation was undone. */
export async function reviveCustomer(
  tx: Database,
  { customerId, customerCode }: Customer,
  record: CustomerRecord,
  { author }: By,
): Promise<string> {
  const { version } = await tx
    .updateTable('customers')
    .set({ ...columnsOf(customerCode, record), voidedAt: null, modifiedBy: author.code })
    .set((old) => ({ version: old('version', '+', '1'), dateCreated: sql`now()`, dateModified: sql`now()` }))
    .where('customerId', '=', customerId)
    .returning('version')
    .executeTakeFirstOrThrow()
  await replaceAddresses(tx, customerId, record.addresses)
  await replaceContacts(tx, customerId, record.contacts)
  await keepCustomer(
    tx,
    { customerId, customerCode, version },
    { before: undefined, after: record, by: author },
  )
  return customerId
}

type Stored = { customerId: string; customerCode: string; version: string }

/** A customer as it is kept: custom fields as a map, as their order says nothing. */
export const snapshotOf = (record: CustomerRecord): Snapshot => ({
  ...record,
  customFields: valuesOf(record),
})

/** Keeps a write of a customer. */
export const keepCustomer = (
  tx: Database,
  { customerId, customerCode, version }: Stored,
  change: {
    before: CustomerRecord | undefined
    after: CustomerRecord | undefined
    by: Author
    undoes?: number
  },
): Promise<number | undefined> =>
  keepChange(tx, {
    ...change,
    kind: 'customer',
    key: customerCode,
    customerId,
    version,
    before: change.before && snapshotOf(change.before),
    after: change.after && snapshotOf(change.after),
  })

export const isSame = (a: CustomerRecord, b: CustomerRecord): boolean =>
  isDeepStrictEqual(snapshotOf(a), snapshotOf(b))

/** Writes a record over a stored one and keeps no change. `mergedInto`: it goes into that customer, null: it comes back. */
export async function storeRecord(
  tx: Database,
  stored: Customer,
  next: CustomerRecord,
  author: Author,
  pointer?: { mergedInto: string | null },
): Promise<string> {
  const before = recordOf(stored)
  const { customerId, customerCode } = stored
  const { version } = await tx
    .updateTable('customers')
    .set({ ...columnsOf(customerCode, next), modifiedBy: author.code, dateModified: sql`now()` })
    .set((old) => ({ version: old('version', '+', '1') }))
    .$if(pointer !== undefined, (update) =>
      update.set({ ...pointer, voidedAt: (pointer?.mergedInto ?? null) === null ? null : sql`now()` }),
    )
    .where('customerId', '=', customerId)
    .returning('version')
    .executeTakeFirstOrThrow()
  if (!isDeepStrictEqual(before.addresses, next.addresses))
    await replaceAddresses(tx, customerId, next.addresses)
  if (!isDeepStrictEqual(before.contacts, next.contacts)) await replaceContacts(tx, customerId, next.contacts)
  await changeKeys(tx, customerId, before, next)
  return version
}

/**
 * Replaces what a caller may write of a customer and answers its id. The code stays (R11) and the version counts up;
 * a write that changes nothing leaves both date and version as they are.
 */
export async function changeCustomer(
  tx: Database,
  stored: Customer,
  next: CustomerRecord,
  author: Author,
  undoes?: number,
): Promise<string> {
  const before = recordOf(stored)
  const { customerId, customerCode } = stored
  if (isSame(before, next)) return customerId
  const version = await storeRecord(tx, stored, next, author)
  const stays = { customerId, customerCode, version }
  await keepCustomer(tx, stays, { before, after: next, by: author, ...(undoes && { undoes }) })
  return customerId
}
