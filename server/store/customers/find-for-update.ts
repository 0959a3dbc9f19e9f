import { codeKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'

import { lockKey } from './locks.ts'
import { customerReader, type Versioned } from './read.ts'

/**
 * The customer of a code, which nobody else changes until the transaction ends. Where there is none, nobody else can
 * create it meanwhile.
 */
export async function findForUpdate(tx: Database, code: string): Promise<Versioned | undefined> {
  await lockKey(tx, 'code', codeKey(code))
  const held = await tx
    .selectFrom('customers')
    .select('customerId')
    .where('codeKey', '=', codeKey(code))
    .where('voidedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return held && customerReader(tx).byId(held.customerId)
}
