import { emailKey } from '#lib/email.ts'
import { codeKey, fold } from '#lib/fold.ts'
import { phoneKeys } from '#lib/phone.ts'
import { taxIdKey } from '#lib/tax-id.ts'

type Text = string | null | undefined

/** What a customer is found by. Null and absent alike. */
export type Searchable = {
  customerCode: string
  customerName: string
  customer2ndName?: Text
  customerAliases?: readonly string[] | null | undefined
  customerTaxNo?: Text
  customerPhone?: Text
  customerMobile?: Text
  customerEmail?: Text
  contacts?: readonly {
    contactName: string
    contactPhone?: Text
    contactMobile?: Text
    contactEmail?: Text
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
    c.customerName,
    c.customerCode,
    c.customer2ndName,
    ...(c.customerAliases ?? []),
    c.customerTaxNo,
    taxIdKey(c.customerTaxNo ?? ''),
    c.customerEmail,
    ...people.flatMap((person) => [person.contactName, person.contactEmail]),
    ...phones,
    ...phoneKeys(phones),
  ]
  return [...new Set(texts.map((text) => fold(text ?? '')))].filter((text) => text !== '').join(' ')
}

/** Keys by which customers are looked up exactly, whatever the writing. */
export const lookupKeys = (c: {
  customerCode: string
  customerTaxNo?: Text
  customerPhone?: Text
  customerMobile?: Text
  customerEmail?: Text
}) => ({
  codeKey: codeKey(c.customerCode),
  taxKey: taxIdKey(c.customerTaxNo ?? '') || null,
  phoneKeys: phoneKeys([c.customerPhone, c.customerMobile]),
  emailKey: emailKey(c.customerEmail ?? '') || null,
})
