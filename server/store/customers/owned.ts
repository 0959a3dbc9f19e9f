import { codeKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'

const owned = (db: Database) => {
  const found = db
    .selectFrom('customers')
    .select(['customerId', 'customerCode', 'owners', 'mergedInto'])
    .where((is) => is.or([is('voidedAt', 'is', null), is('mergedInto', 'is not', null)]))
  return db.isTransaction ? found.forKeyShare() : found
}

/**
 * Whose a customer is, by its code; in a transaction it is held (against removal, not against other readers). The code of
 * one that was merged into another finds that other one.
 */
export async function ownedByCode(db: Database, code: string) {
  let found = await owned(db).where('codeKey', '=', codeKey(code)).executeTakeFirst()
  while (found?.mergedInto)
    found = await owned(db).where('customerId', '=', found.mergedInto).executeTakeFirst()
  return found
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
