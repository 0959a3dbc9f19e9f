import { nameKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'
import { survivorOf } from '#server/store/merge/merged.ts'

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
  const found = holder ?? (await mergedHolder(tx, key, customerId))
  return found?.customerId === customerId ? undefined : found?.customerCode
}

/** Who went into another took its name along: made again it would be the same duplicate once more. */
async function mergedHolder(tx: Database, key: string, customerId: string | undefined) {
  const gone = await tx
    .selectFrom('customers')
    .select('customerId')
    .where('nameKey', '=', key)
    .where('mergedInto', 'is not', null)
    .executeTakeFirst()
  return gone === undefined || gone.customerId === customerId ? undefined : survivorOf(tx, gone.customerId)
}
