import { nameKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'

import { lockKey } from './locks.ts'

/**
 * R10: the code of the customer that has this name already, besides `customerId`. Of writes of one name at the same
 * time the later ones wait here and then see the first.
 */
export async function nameHolder(
  tx: Database,
  customerName: string,
  customerId: string | undefined,
): Promise<string | undefined> {
  const key = nameKey(customerName)
  await lockKey(tx, 'name', key)
  const holder = await tx
    .selectFrom('customers')
    .select(['customerId', 'customerCode'])
    .where('nameKey', '=', key)
    .where('voidedAt', 'is', null)
    .executeTakeFirst()
  return holder?.customerId === customerId ? undefined : holder?.customerCode
}
