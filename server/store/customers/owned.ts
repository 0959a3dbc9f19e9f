import { codeKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'

/** Whose a customer is, by its code; in a transaction it is held (against removal, not against other readers). */
export const ownedByCode = (db: Database, code: string) => {
  const found = db
    .selectFrom('customers')
    .select(['customerId', 'customerCode', 'owners'])
    .where('codeKey', '=', codeKey(code))
    .where('voidedAt', 'is', null)
  return (db.isTransaction ? found.forKeyShare() : found).executeTakeFirst()
}
