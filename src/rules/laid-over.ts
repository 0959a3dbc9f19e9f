import type { Address, Contact, CustomField } from '#contract/customer/fields.ts'
import { fold, nameKey } from '#lib/fold.ts'

/** Rows by key: a given one goes over the stored one of its key, what it leaves out stays; others go behind. */
function over<T extends object>(
  stored: readonly T[],
  given: readonly T[],
  keyOf: (row: T) => string,
  lay: (stored: T, given: T) => T,
): T[] {
  const rows = [...stored]
  const used = new Set<number>()
  for (const row of given) {
    const at = rows.findIndex((old, i) => !used.has(i) && keyOf(old) === keyOf(row))
    const old = rows[at]
    if (old === undefined) rows.push(row)
    else rows[at] = lay(old, row)
    used.add(old === undefined ? rows.length - 1 : at)
  }
  return rows
}

const given = <T extends object>(row: T): Partial<T> =>
  // the entries of a T are some of a T
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Partial<T>

const together = <T extends object>(stored: T, row: T): T => ({ ...stored, ...given(row) })

/**
 * Contacts of a file over those of the customer, by name: nobody is lost whom the file does not know. An individual
 * (`customerType` 2) has one contact, whatever its name (R16).
 */
export function contactsOver(
  stored: readonly Contact[],
  rows: readonly Contact[],
  customerType: number | null,
): Contact[] {
  const [mine, theirs] = [stored[0], rows[0]]
  if (customerType === 2 && mine && theirs) return [together(mine, theirs)]
  return over(stored, rows, ({ contactName }) => nameKey(contactName), together)
}

/** Addresses by their text, or by their name where they have no text. */
export const addressesOver = (stored: readonly Address[], rows: readonly Address[]): Address[] =>
  over(
    stored,
    rows,
    ({ locationAddress, locationName }) => fold(locationAddress ?? '') || `name ${fold(locationName ?? '')}`,
    together,
  )

/** Custom fields by their name. */
export const fieldsOver = (stored: readonly CustomField[], rows: readonly CustomField[]): CustomField[] =>
  over(
    stored,
    rows,
    ({ customFieldName }) => nameKey(customFieldName),
    (old, row) => ({ ...row, customFieldName: old.customFieldName }),
  )
