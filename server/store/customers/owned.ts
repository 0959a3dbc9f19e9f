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

/** The same by its id, without holding it. */
export const ownedById = (db: Database, customerId: string) =>
  db
    .selectFrom('customers')
    .select(['customerId', 'owners'])
    .where('customerId', '=', customerId)
    .where('voidedAt', 'is', null)
    .executeTakeFirst()

/** Whose the customer of a number is or was, though its creation was undone. */
export const everOwnedByCode = (db: Database, code: string) =>
  db
    .selectFrom('customers')
    .select(['customerId', 'owners'])
    .where('codeKey', '=', codeKey(code))
    .executeTakeFirst()
