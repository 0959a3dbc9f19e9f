import type { Existence } from '#contract/customer/existence.ts'
import { branchKey } from '#lib/branch.ts'
import { emailKey } from '#lib/email.ts'
import { codeKey, nameKey } from '#lib/fold.ts'
import { phoneKeys } from '#lib/phone.ts'
import { taxIdKey } from '#lib/tax-id.ts'
import type { Database } from '#server/database/tables.ts'

type Text = string | null | undefined

/** What a customer may be known by; blank and absent alike. A branch only counts together with a tax id. */
export type Known = {
  customerCode?: Text
  customerName?: Text
  customerTaxNo?: Text
  branchCode?: Text
  customerEmail?: Text
  customerPhone?: Text
}

const MOST = 100

const keysOf = (known: Known) => ({
  code: codeKey(known.customerCode ?? ''),
  name: nameKey(known.customerName ?? ''),
  tax: taxIdKey(known.customerTaxNo ?? ''),
  branch: branchKey(known.branchCode ?? ''),
  email: emailKey(known.customerEmail ?? ''),
  phones: phoneKeys([known.customerPhone]),
})
type Keys = ReturnType<typeof keysOf>

/** Customers that any of these names, with the fields of the request by which each was found. */
export async function findKnown(db: Database, known: Known): Promise<Existence['customers']> {
  const keys = keysOf(known)
  const candidates = await candidatesOf(db, keys)
  return candidates.flatMap((candidate) => {
    const matchedBy = matches(candidate, keys)
    const { customerId, customerCode, customerName } = candidate
    return matchedBy.length > 0 ? { customerId, customerCode, customerName, matchedBy } : []
  })
}

const candidatesOf = (db: Database, { code, name, tax, email, phones }: Keys) =>
  db
    .selectFrom('customers')
    .select(['customerId', 'customerCode', 'customerName', 'branchCode'])
    .select(['codeKey', 'nameKey', 'taxKey', 'emailKey', 'phoneKeys'])
    .where('voidedAt', 'is', null)
    .where((is) =>
      is.or([
        ...(code === '' ? [] : [is('codeKey', '=', code)]),
        ...(name === '' ? [] : [is('nameKey', '=', name)]),
        ...(tax === '' ? [] : [is('taxKey', '=', tax)]),
        ...(email === '' ? [] : [is('emailKey', '=', email)]),
        ...(phones.length === 0 ? [] : [is('phoneKeys', '&&', is.val(phones))]),
      ]),
    )
    .orderBy('customerId')
    .limit(MOST)
    .execute()

type Candidate = Awaited<ReturnType<typeof candidatesOf>>[number]

function matches(candidate: Candidate, keys: Keys): string[] {
  const sameBranch = keys.branch === '' || branchKey(candidate.branchCode ?? '') === keys.branch
  const found = {
    customerCode: candidate.codeKey === keys.code,
    customerName: candidate.nameKey === keys.name,
    customerTaxNo: candidate.taxKey === keys.tax && sameBranch,
    customerEmail: candidate.emailKey === keys.email,
    customerPhone: candidate.phoneKeys.some((phone) => keys.phones.includes(phone)),
  }
  return Object.entries(found).flatMap(([field, isFound]) => (isFound ? field : []))
}
