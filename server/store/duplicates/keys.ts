import { branchKey } from '#lib/branch.ts'
import { companyKeys } from '#lib/company-name/company-key.ts'
import { emailKey } from '#lib/email.ts'
import { phoneKeys } from '#lib/phone.ts'
import { taxIdKey } from '#lib/tax-id.ts'

type Text = string | null | undefined

/** What a customer is known by. */
export type Known = {
  customerName?: Text
  customer2ndName?: Text
  customerAliases?: readonly string[] | null | undefined
  customerTaxNo?: Text
  branchCode?: Text
  customerPhone?: Text
  customerMobile?: Text
  customerEmail?: Text
}

export type KeyKind = 'taxId' | 'phone' | 'email' | 'name' | 'bones'
export type DuplicateKey = { kind: KeyKind; key: string }

const HEAD_OFFICE = '00000'
/** An index entry holds no more. */
const MOST_LETTERS = 300
/** Shorter ones are extensions and slips. */
const LEAST_DIGITS = 7

/** One business is a tax id and a branch; none is the head office. All zeros or all nines are nobody's. */
function taxKey(taxNo: Text, branchCode: Text): string {
  const key = taxIdKey(taxNo ?? '')
  if (key === '' || /^(.)\1*$/.test(key)) return ''
  return `${key}/${branchKey(branchCode ?? '') || HEAD_OFFICE}`
}

const isNumber = (digits: string): boolean => digits.length >= LEAST_DIGITS && !/^(.)\1*$/.test(digits)

const keysOf = (names: readonly Text[]) => names.flatMap((name) => (name ? [companyKeys(name)] : []))

/** Everything by which this customer and another may be found to be one, each once. */
export function duplicateKeys(known: Known): DuplicateKey[] {
  const names = keysOf([known.customerName, known.customer2ndName])
  // sister companies share short names: an alias finds its customer for who types it, and makes no pair
  const all = [...names, ...keysOf(known.customerAliases ?? [])]
  const keys: DuplicateKey[] = [
    { kind: 'taxId', key: taxKey(known.customerTaxNo, known.branchCode) },
    { kind: 'email', key: emailKey(known.customerEmail ?? '') },
    ...phoneKeys([known.customerPhone, known.customerMobile])
      .filter(isNumber)
      .map((key) => ({ kind: 'phone' as const, key })),
    ...names.map(({ sound }) => ({ kind: 'name' as const, key: sound })),
    ...all.map(({ sound, skeleton }) => ({ kind: 'bones' as const, key: skeleton || sound })),
  ]
  const short = keys.map(({ kind, key }) => ({ kind, key: key.slice(0, MOST_LETTERS) }))
  const each = new Map(short.map((one) => [`${one.kind} ${one.key}`, one]))
  return [...each.values()].filter(({ key }) => key !== '')
}
