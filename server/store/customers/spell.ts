import type { CustomFieldDefinition } from '#contract/sala/lookups.ts'
import { codeKey, nameKey } from '#lib/fold.ts'
import { toDecimal } from '#lib/money.ts'
import type { CustomerRecord } from '#rules/customer-record.ts'
import type { Database, LookupKind } from '#server/database/tables.ts'
import { addTextFields } from '#server/store/lookups/custom-fields.ts'
import { spellLookups, type Named, type Spelling } from '#server/store/lookups/spell-lookups.ts'

const singles = {
  customerGroupName: 'group',
  sourceName: 'source',
  classificationName: 'classification',
  customerIncome: 'income',
} as const satisfies Partial<Record<keyof CustomerRecord, LookupKind>>

const lists = {
  interestsName: 'interest',
  customerTags: 'tag',
} as const satisfies Partial<Record<keyof CustomerRecord, LookupKind>>

/** What is known in words already: staff codes by their key and custom fields by theirs. */
export type Known = {
  staffCodes: ReadonlyMap<string, string>
  fields: ReadonlyMap<string, CustomFieldDefinition>
}

/**
 * The record in the spelling of what it names (R3, R15): staff codes as the employees have them, names as they were
 * first written, choices as their field offers them. Makes what is named for the first time.
 */
export async function spell(tx: Database, record: CustomerRecord, known: Known): Promise<CustomerRecord> {
  const names = await spellLookups(tx, namesIn(record))
  await addTextFields(tx, unknownFields(record, known))
  return spellAs(record, known, names)
}

/** Custom fields of a record that nobody knows yet. */
export const unknownFields = (record: CustomerRecord, known: Known): string[] =>
  record.customFields
    .map(({ customFieldName }) => customFieldName)
    .filter((name) => !known.fields.has(nameKey(name)))

/** The record in these spellings. */
export function spellAs(record: CustomerRecord, known: Known, names: Spelling): CustomerRecord {
  const one = <K extends keyof typeof singles>(field: K) => {
    const name = record[field]
    return name === null ? null : names(singles[field], name)
  }
  const all = <K extends keyof typeof lists>(field: K) =>
    record[field].map((name) => names(lists[field], name))
  const staff = (code: string) => known.staffCodes.get(codeKey(code)) ?? code
  return {
    ...record,
    customerGroupName: one('customerGroupName'),
    sourceName: one('sourceName'),
    classificationName: one('classificationName'),
    customerIncome: one('customerIncome'),
    interestsName: all('interestsName'),
    customerTags: all('customerTags'),
    owners: record.owners.map(staff),
    primaryOwner: record.primaryOwner && staff(record.primaryOwner),
    customFields: record.customFields.map((field) => spellField(field, known.fields)),
    addresses: record.addresses.map((address) => ({
      ...address,
      latitude: asStored(address.latitude),
      longitude: asStored(address.longitude),
    })),
  }
}

/** What a record names in words. */
export function namesIn(record: CustomerRecord): Named[] {
  const named: Named[] = []
  for (const field of ['customerGroupName', 'sourceName', 'classificationName', 'customerIncome'] as const) {
    const name = record[field]
    if (name !== null) named.push({ kind: singles[field], name })
  }
  for (const field of ['interestsName', 'customerTags'] as const)
    named.push(...record[field].map((name) => ({ kind: lists[field], name })))
  return named
}

type Field = CustomerRecord['customFields'][number]

function spellField({ customFieldName, customFieldValue }: Field, fields: Known['fields']): Field {
  const definition = fields.get(nameKey(customFieldName))
  const choices = new Map((definition?.choices ?? []).map((choice) => [nameKey(choice), choice]))
  return {
    customFieldName: definition?.name ?? customFieldName,
    customFieldValue: customFieldValue.map((value) => choices.get(nameKey(value)) ?? value),
  }
}

/** Six decimals, some 11 cm: as the column keeps them, so that the same place again is no change. */
const asStored = (degrees: string | null): string | null =>
  degrees === null ? null : (toDecimal(degrees)?.round(6).toFixed() ?? degrees)
