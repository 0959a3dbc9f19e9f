import { z } from 'zod'

import { codeKey } from '#lib/fold.ts'
import { nextNumber } from '#server/database/next-number.ts'
import type { NumberPattern } from '#server/database/number-pattern.ts'
import type { Database } from '#server/database/tables.ts'
import { codeKind, customerPatterns } from '#server/store/customer-number.ts'

/** R110: setting `numberPatterns` replaces the defaults, for new codes only. */
const Pattern = z.object({
  prefix: z.string().regex(/^[A-Za-z0-9-]{0,10}$/),
  date: z.enum(['', 'yyyy', 'yy', 'yyyyMM', 'yyMM', 'MMyyyy', 'MMyy']),
  digits: z.int().min(1).max(12),
})

async function patternOf(db: Database, kind: keyof typeof customerPatterns): Promise<NumberPattern> {
  const setting = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'numberPatterns')
    .executeTakeFirst()
  const read = z.object({ [kind]: Pattern }).safeParse(setting?.value)
  return read.data?.[kind] ?? customerPatterns[kind]
}

/** R113: codes that are in use, also those that somebody chose. */
async function takenCodes(tx: Database, codes: string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('customers')
    .select('customerCode')
    .where('codeKey', 'in', codes.map(codeKey))
    .execute()
  return rows.map(({ customerCode }) => customerCode)
}

/** R11: the code of a new customer. Taken last, in the transaction that adds the customer. `day` is today in Bangkok. */
export async function issueCode(tx: Database, customerState: number, day: string): Promise<string> {
  const kind = codeKind(customerState)
  return nextNumber(tx, kind, await patternOf(tx, kind), day, (codes) => takenCodes(tx, codes))
}
