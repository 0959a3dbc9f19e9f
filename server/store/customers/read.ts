import type { Customer } from '#contract/customer/customer.ts'
import type { CustomField } from '#contract/customer/fields.ts'
import { branchKey } from '#lib/branch.ts'
import { toWireDateTime } from '#lib/dates.ts'
import { codeKey, nameKey } from '#lib/fold.ts'
import { taxIdKey } from '#lib/tax-id.ts'
import type { CustomerRecord, Database } from '#server/database/tables.ts'

import { addressesOf, contactsOf } from './parts.ts'

/** A customer with the version that its next write must name, if it names one. */
export type Versioned = { customer: Customer; version: string }

type Field = { [K in keyof Customer]: K extends keyof CustomerRecord ? K : never }[keyof Customer]

/** Columns that go to the wire under their own name. */
const columns = [
  'customerId',
  'customerCode',
  'customerName',
  'customer2ndName',
  'customerAliases',
  'customerState',
  'customerType',
  'customerStatus',
  'customerNote',
  'leadStatus',
  'unqulifiedReasonName',
  'unqulifiedReasonNote',
  'customerPicture',
  'customerTaxNo',
  'branchCode',
  'customerPhone',
  'customerMobile',
  'customerEmail',
  'customerPosition',
  'customerGender',
  'customerMaritalStatus',
  'customerBirthdate',
  'customerSocialAccount',
  'customerTags',
  'sourceName',
  'customerGroupName',
  'interestsName',
  'classificationName',
  'customFields',
  'owners',
  'primaryOwner',
  'customerIncome',
  'creditLimit',
  'dateCreated',
  'dateModified',
] as const satisfies Field[]

type Read = Pick<CustomerRecord, (typeof columns)[number] | 'version'>

/** Customers whole, by what names them. */
export const customerReader = (db: Database) => {
  const all = () => db.selectFrom('customers').select([...columns, 'version'])
  const records = () => all().where('voidedAt', 'is', null)
  const merged = () => all().where('mergedInto', 'is not', null)
  const first = async (record: Read | undefined): Promise<Versioned | undefined> =>
    record && (await whole(db, [record]))[0]
  return {
    byCode: async (code: string) =>
      first(await records().where('codeKey', '=', codeKey(code)).executeTakeFirst()),
    byId: async (id: string) => first(await records().where('customerId', '=', id).executeTakeFirst()),
    /** Also one whose creation was undone. */
    anyById: async (id: string) => first(await all().where('customerId', '=', id).executeTakeFirst()),
    /** Also those whose creation was undone; in no order. */
    byIds: async (ids: readonly string[]): Promise<Versioned[]> =>
      ids.length === 0 ? [] : whole(db, await all().where('customerId', 'in', ids).execute()),
    /** One that was merged into another. */
    mergedByCode: async (code: string) =>
      first(await merged().where('codeKey', '=', codeKey(code)).executeTakeFirst()),
    mergedById: async (id: string) => first(await merged().where('customerId', '=', id).executeTakeFirst()),
    mergedByName: async (name: string) =>
      first(await merged().where('nameKey', '=', nameKey(name)).executeTakeFirst()),
    byName: async (name: string) =>
      first(await records().where('nameKey', '=', nameKey(name)).executeTakeFirst()),
    /** Head office (branch 00000) first, then by branch; those without one last. */
    async byTaxId(taxId: string, branchCode?: string): Promise<Customer[]> {
      const found = await records().where('taxKey', '=', taxIdKey(taxId)).orderBy('customerId').execute()
      const wanted = branchKey(branchCode ?? '')
      const some = found.filter((record) => wanted === '' || branchOf(record) === wanted)
      const ordered = some.toSorted((a, b) => byCode(branchOf(a), branchOf(b)))
      return (await whole(db, ordered)).map(({ customer }) => customer)
    },
  }
}

/** Behind every code where there is none. */
const branchOf = ({ branchCode }: Read): string => (branchCode === null ? '\uFFFF' : branchKey(branchCode))

const byCode = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

async function whole(db: Database, records: readonly Read[]): Promise<Versioned[]> {
  if (records.length === 0) return []
  const ids = records.map(({ customerId }) => customerId)
  const [addresses, contacts, fields] = await Promise.all([
    addressesOf(db, ids),
    contactsOf(db, ids),
    fieldNames(db),
  ])
  return records.map(({ version, customFields, dateCreated, dateModified, ...record }) => {
    const people = contacts.get(record.customerId) ?? []
    return {
      version,
      customer: {
        ...record,
        addresses: addresses.get(record.customerId) ?? [],
        contacts: people,
        // R16: an individual's contact also under the name of the published example
        ...(record.customerType === 2 ? { contact: people } : {}),
        customFields: inOrder(customFields, fields),
        dateCreated: toWireDateTime(dateCreated),
        dateModified: toWireDateTime(dateModified),
      },
    }
  })
}

const fieldNames = async (db: Database): Promise<string[]> => {
  const fields = await db
    .selectFrom('customFields')
    .select('name')
    .orderBy('sequence')
    .orderBy('name')
    .execute()
  return fields.map(({ name }) => name)
}

/** In the order of the fields, as jsonb keeps none. */
const inOrder = (values: Record<string, string[]>, names: readonly string[]): CustomField[] =>
  names.flatMap((customFieldName) => {
    const customFieldValue = values[customFieldName]
    return customFieldValue === undefined ? [] : { customFieldName, customFieldValue }
  })
