import { branchKey } from '#lib/branch.ts'
import { codeKey, nameKey } from '#lib/fold.ts'
import { taxIdKey } from '#lib/tax-id.ts'
import type { Database } from '#server/database/tables.ts'

/** What rows of a file are found by. */
export type Sought = {
  codes: readonly string[]
  names: readonly string[]
  taxIds: readonly string[]
}

/** A customer that has one of these codes, names or tax ids; `isVoid`: its creation was undone. */
export type Holder = {
  customerId: string
  customerCode: string
  codeKey: string
  nameKey: string
  taxKey: string | null
  branch: string
  isVoid: boolean
}

const some = (keys: readonly string[]): string[] => [...new Set(keys)].filter((key) => key !== '')

/** Customers of any of these keys; `hold` keeps them as they are until the transaction ends. */
export async function holdersOf(
  db: Database,
  { codes, names, taxIds }: Sought,
  hold: boolean,
): Promise<Holder[]> {
  const keys = [
    ['codeKey', some(codes.map(codeKey))],
    ['nameKey', some(names.map(nameKey))],
    ['taxKey', some(taxIds.map(taxIdKey))],
  ] as const
  const query = db
    .selectFrom('customers')
    .select(['customerId', 'customerCode', 'codeKey', 'nameKey', 'taxKey', 'branchCode', 'voidedAt'])
    .where((is) =>
      is.or(keys.flatMap(([column, values]) => (values.length === 0 ? [] : [is(column, 'in', values)]))),
    )
    .orderBy('customerId')
  const rows = await (hold ? query.forUpdate() : query).execute()
  return rows.map(({ branchCode, voidedAt, ...row }) => ({
    ...row,
    branch: branchKey(branchCode ?? ''),
    isVoid: voidedAt !== null,
  }))
}
