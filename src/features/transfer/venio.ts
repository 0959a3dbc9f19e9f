import { codeKey } from '#lib/fold.ts'
import type { SheetRows } from '#lib/tables/xlsx-read.ts'

import { targetOfHeading } from './headings.ts'
import { tableOf, type Part, type Table } from './table.ts'

const sheetOf = (sheets: readonly SheetRows[], start: string): SheetRows | undefined =>
  sheets.find(({ name }) => name.trim().toLowerCase().startsWith(start))

/** Headings of the sheets of contacts and locations: "Mobile" of a contact is not the customer's. */
const own: Record<string, string> = {
  customerPhone: 'contactPhone',
  customerMobile: 'contactMobile',
  customerEmail: 'contactEmail',
  customerPosition: 'contactPosition',
  customerNote: 'contactNote',
}

function partsByCode(sheet: SheetRows | undefined, isContact: boolean): Map<string, Part[]> {
  const { head, rows } = tableOf(sheet?.rows ?? [])
  const names = head.map((heading) => {
    const target = targetOfHeading(heading) ?? ''
    return isContact ? (own[target] ?? target.replace('contact.', '')) : target.replace('address.', '')
  })
  const found = new Map<string, Part[]>()
  for (const row of rows) {
    const part: Part = Object.fromEntries(names.map((name, i) => [name, (row[i] ?? '').trim()]))
    const code = codeKey(part['customerCode'] ?? '')
    found.set(code, [...(found.get(code) ?? []), part])
  }
  return found
}

/**
 * The export of three sheets (`Customers-`, `Contacts-`, `Locations-Venio-V2`) as one table: contacts and addresses at
 * the customer of their code. Undefined: the workbook is no such export.
 */
export function venioTable(sheets: readonly SheetRows[]): Table | undefined {
  const customers = sheetOf(sheets, 'customers-')
  const [contactSheet, locationSheet] = [sheetOf(sheets, 'contacts-'), sheetOf(sheets, 'locations-')]
  if (customers === undefined || (contactSheet ?? locationSheet) === undefined) return undefined
  const table = tableOf(customers.rows)
  const at = table.head.findIndex((heading) => targetOfHeading(heading) === 'customerCode')
  if (at === -1) return undefined
  const [people, places] = [partsByCode(contactSheet, true), partsByCode(locationSheet, false)]
  const codes = table.rows.map((row) => codeKey(row[at] ?? ''))
  const known = new Set(codes)
  const orphans = [people, places]
    .flatMap((parts) => [...parts])
    .reduce((sum, [code, parts]) => (known.has(code) ? sum : sum + parts.length), 0)
  const contacts = codes.map((code) => people.get(code) ?? [])
  const addresses = codes.map((code) => places.get(code) ?? [])
  return { ...table, contacts, addresses, orphans }
}
