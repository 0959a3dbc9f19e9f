import type { Database } from '#server/database/tables.ts'

import { duplicateKeys, type Known } from './keys.ts'

type Named = Known & { customerId: string }

/** Writes down by what new customers are known. */
export async function addKeys(tx: Database, customers: readonly Named[]): Promise<void> {
  const rows = customers.flatMap(({ customerId, ...known }) =>
    duplicateKeys(known).map((key) => ({ customerId, ...key })),
  )
  if (rows.length === 0) return
  await tx
    .insertInto('duplicateKeys')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const asText = (known: Known): string => JSON.stringify(duplicateKeys(known))

/** The same after a change; nothing is written where nothing of it changed. */
export async function changeKeys(
  tx: Database,
  customerId: string,
  before: Known,
  next: Known,
): Promise<void> {
  if (asText(before) === asText(next)) return
  await tx.deleteFrom('duplicateKeys').where('customerId', '=', customerId).execute()
  await addKeys(tx, [{ ...next, customerId }])
}
