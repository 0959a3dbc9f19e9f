import { codeKey, fold, foldDigits } from '#lib/fold.ts'

/** What a customer is found by. Null and absent alike. */
export type Searchable = {
  customerCode: string
  customerName: string
  customer2ndName?: string | null | undefined
  customerAliases?: readonly string[] | null | undefined
  customerTaxNo?: string | null | undefined
  customerPhone?: string | null | undefined
  customerMobile?: string | null | undefined
  customerEmail?: string | null | undefined
  contacts?: readonly {
    contactName: string
    contactPhone?: string | null | undefined
    contactMobile?: string | null | undefined
    contactEmail?: string | null | undefined
  }[]
}

/** The `search` column: everything that finds a customer, folded as the query will be; phones also as digits alone. */
export function customerSearch(c: Searchable): string {
  const people = c.contacts ?? []
  const phones = [
    c.customerPhone,
    c.customerMobile,
    ...people.flatMap((person) => [person.contactPhone, person.contactMobile]),
  ]
  const texts = [
    c.customerCode,
    c.customerName,
    c.customer2ndName,
    ...(c.customerAliases ?? []),
    c.customerTaxNo,
    c.customerEmail,
    ...people.flatMap((person) => [person.contactName, person.contactEmail]),
    ...phones,
    ...phones.map(digitsOf),
    digitsOf(c.customerTaxNo),
  ]
  return [
    ...new Set(
      texts
        .filter((text) => text !== null && text !== undefined)
        .map(fold)
        .filter(Boolean),
    ),
  ].join(' ')
}

/** Digits alone, for what people write with blanks, dots and brackets; null when there are none. */
export const digitsOf = (text: string | null | undefined): string | null =>
  foldDigits(text ?? '').replace(/\D+/g, '') || null

/** Keys by which customers are looked up exactly, whatever the writing. */
export const lookupKeys = (c: {
  customerCode: string
  customerTaxNo?: string | null | undefined
  customerPhone?: string | null | undefined
  customerMobile?: string | null | undefined
  customerEmail?: string | null | undefined
}) => ({
  codeKey: codeKey(c.customerCode),
  taxKey:
    foldDigits(c.customerTaxNo ?? '')
      .replace(/[\s-]+/g, '')
      .toLowerCase() || null,
  phoneKeys: [...new Set([c.customerPhone, c.customerMobile].map(digitsOf).filter((key) => key !== null))],
  emailKey: c.customerEmail?.trim().toLowerCase() || null,
})
