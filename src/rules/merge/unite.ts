import { isSame } from '#lib/same.ts'
import type { Address, Contact, CustomField } from '#contract/customer/fields.ts'
import { fold, nameKey } from '#lib/fold.ts'

import { isEmpty } from './choices.ts'

/** What `a` does not say, as `b` says it. */
function filled<T extends object>(a: T, b: T): T {
  const missing = Object.entries(b).filter(([key, value]) => !isEmpty(value) && isEmpty(Reflect.get(a, key)))
  return { ...a, ...Object.fromEntries(missing) }
}

/** Nothing that both say differs. */
const agree = (a: object, b: object): boolean =>
  Object.entries(b).every(([key, value]) => {
    const other: unknown = Reflect.get(a, key)
    return isEmpty(value) || isEmpty(other) || isSame(value, other)
  })

/** One of the other list is the same as one of the first where both have one key and contradict each other in nothing. */
function uniteRows<T extends object>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (row: T) => string,
): T[] {
  const rows = [...first]
  for (const row of second) {
    const at = rows.findIndex(
      (other) => keyOf(other) === keyOf(row) && agree({ ...other, ...named(row) }, row),
    )
    const found = rows[at]
    if (found === undefined) rows.push(row)
    else rows[at] = filled(found, row)
  }
  return rows
}

/** Names that differ in spelling alone do not contradict each other. */
const named = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).filter(([key]) => key === 'contactName' || key === 'locationAddress'),
  )

export const uniteContacts = (first: readonly Contact[], second: readonly Contact[]): Contact[] =>
  uniteRows(first, second, ({ contactName }) => fold(contactName))

export const uniteAddresses = (first: readonly Address[], second: readonly Address[]): Address[] =>
  uniteRows(first, second, ({ locationName, locationAddress }) =>
    fold(locationAddress ?? `\n${locationName ?? ''}`),
  )

/** A field that both have keeps its values of the first. */
export const uniteFields = (first: readonly CustomField[], second: readonly CustomField[]): CustomField[] => {
  const known = new Set(
    first
      .filter(({ customFieldValue }) => customFieldValue.length > 0)
      .map(({ customFieldName }) => nameKey(customFieldName)),
  )
  const more = second.filter(({ customFieldName }) => !known.has(nameKey(customFieldName)))
  const replaced = new Set(more.map(({ customFieldName }) => nameKey(customFieldName)))
  return [...first.filter(({ customFieldName }) => !replaced.has(nameKey(customFieldName))), ...more]
}

/** An account that both have stays that of the first. */
export const uniteAccounts = (
  first: Readonly<Record<string, string>> | null,
  second: Readonly<Record<string, string>> | null,
): Record<string, string> | null => {
  const all = { ...second, ...first }
  return isEmpty(all) ? null : all
}

/** Two notes below one another; one that holds the other is enough. */
export function uniteNotes(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second
  if (fold(first).includes(fold(second))) return first
  return fold(second).includes(fold(first)) ? second : `${first}\n${second}`
}
