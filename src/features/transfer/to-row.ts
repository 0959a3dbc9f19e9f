import type { ImportRow } from '#contract/sala/imports.ts'
import type { CustomFieldType } from '#contract/sala/lookups.ts'
import type { Day } from '#lib/days.ts'
import { nameKey } from '#lib/fold.ts'
import type { Era } from '#lib/locale.ts'
import { unguarded } from '#lib/tables/guard.ts'

import { isCoded, readCode, readYesNo } from './read-code.ts'
import { readBranch, readDay, readList, readPhone, readTaxId } from './read-value.ts'
import type { Part, Table } from './table.ts'
import { listTargets, type Choice } from './targets.ts'

/** What the reading of cells depends on. `staffCodeOf`: of a name or code; undefined: nobody has it. */
export type Reading = {
  choices: readonly Choice[]
  era: Era
  today: Day
  staffCodeOf: (text: string) => string | undefined
  fieldType: (name: string) => CustomFieldType | undefined
}

type Draft = { customer: Record<string, unknown>; unread: string[] }

const readers: Record<string, (text: string) => string> = {
  customerTaxNo: readTaxId,
  branchCode: readBranch,
  customerPhone: readPhone,
  customerMobile: readPhone,
  contactPhone: readPhone,
  contactMobile: readPhone,
}

/** One value as the wire has it; undefined: the cell was not understood. */
function valueOf(field: string, text: string, reading: Reading): unknown {
  if (isCoded(field)) return readCode(field, text)
  if (field === 'customerBirthdate') return readDay(text, reading.era, reading.today)
  if (field === 'owners') return readList(text).map((one) => reading.staffCodeOf(one) ?? one)
  if (field === 'primaryOwner') return reading.staffCodeOf(text) ?? text
  if (listTargets.has(field)) return readList(text)
  return readers[field]?.(text) ?? text
}

/** A value of a custom field by its type. */
function customValue(name: string, text: string, { fieldType, era, today }: Reading): string[] {
  switch (fieldType(name)) {
    case 'multi':
      return readList(text)
    case 'boolean': {
      const read = readYesNo(text)
      return [read === undefined ? text : String(read)]
    }
    case 'date':
      return [readDay(text, era, today) ?? text]
    case 'number':
      return [text.replaceAll(',', '')]
    default:
      return [text]
  }
}

/** One text, as the API has it: the province behind the address where it does not say it already. */
function addressOf(part: Part): Record<string, unknown> | undefined {
  const { province = '', locationAddress = '', locationType, locationName, latitude, longitude } = part
  const text =
    province === '' || locationAddress.includes(province)
      ? locationAddress
      : `${locationAddress} ${province}`.trim()
  const type = locationType ? readCode('locationType', locationType) : undefined
  // what names no use of ours is a name of the place
  const name = locationName || (type === undefined ? locationType : '')
  if (!text && !name && !latitude && !longitude) return undefined
  return {
    ...(text && { locationAddress: text }),
    ...(name && { locationName: name }),
    ...(type && { locationType: type }),
    ...(latitude && longitude && { latitude, longitude }),
  }
}

function contactOf(part: Part): Record<string, unknown> | undefined {
  const fields = Object.entries(part).filter(([name, text]) => name.startsWith('contact') && text !== '')
  if (fields.length === 0) return undefined
  return Object.fromEntries(fields.map(([name, text]) => [name, readers[name]?.(text) ?? text]))
}

function readCell(draft: Draft, choice: Choice, heading: string, text: string, reading: Reading): void {
  if (choice === 'custom') {
    const fields = (draft.customer['customFields'] ??= []) as object[] // made on this line, of objects alone
    fields.push({ customFieldName: heading, customFieldValue: customValue(heading, text, reading) })
    return
  }
  const value = valueOf(choice, text, reading)
  if (value === undefined) draft.unread.push(choice)
  else draft.customer[choice] = value
}

/** Columns of the row that are parts of one contact or address, by their own names. */
const partOf = (cells: readonly [Choice, string][], kind: string): Part =>
  Object.fromEntries(
    cells.flatMap(([choice, text]) => (choice.startsWith(kind) ? [[choice.slice(kind.length), text]] : [])),
  )

/** One row of a table as the host takes it. Empty cells say nothing: what is stored stays. `at` from 0. */
export function toRow(table: Table, at: number, reading: Reading): ImportRow {
  const draft: Draft = { customer: {}, unread: [] }
  const row = table.rows[at] ?? []
  const cells: [Choice, string][] = []
  for (const [column, choice] of reading.choices.entries()) {
    const text = unguarded((row[column] ?? '').trim())
    if (choice === '' || text === '') continue
    if (choice.includes('.')) cells.push([choice, text])
    else readCell(draft, choice, table.head[column] ?? '', text, reading)
  }
  const contacts = [partOf(cells, 'contact.'), ...(table.contacts?.[at] ?? [])].flatMap(
    (part) => contactOf(part) ?? [],
  )
  const addresses = [partOf(cells, 'address.'), ...(table.addresses?.[at] ?? [])].flatMap(
    (part) => addressOf(part) ?? [],
  )
  return {
    row: at + 1,
    customer: {
      ...draft.customer,
      ...(contacts.length > 0 && { contacts }),
      ...(addresses.length > 0 && { addresses }),
    },
    ...(draft.unread.length > 0 && { unread: draft.unread }),
  }
}

const textIn = (customer: unknown, field: string): string => {
  const value: unknown =
    typeof customer === 'object' && customer !== null ? Reflect.get(customer, field) : undefined
  return typeof value === 'string' ? nameKey(value) : ''
}

/** Rows of a file, each that names the customer of an earlier one marked with that row. */
export function toRows(table: Table, reading: Reading): ImportRow[] {
  const seen = new Map<string, number>()
  return table.rows.map((_, at) => {
    const row = toRow(table, at, reading)
    const code = textIn(row.customer, 'customerCode')
    const key = code === '' ? `name ${textIn(row.customer, 'customerName')}` : `code ${code}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row.row)
    return first === undefined || key === 'name ' ? row : { ...row, sameAs: first }
  })
}
