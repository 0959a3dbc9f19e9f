import { sql } from 'kysely'

import type { Database } from '#server/database/tables.ts'
import type { Author } from '#server/store/changes.ts'

import type { Versioned } from './read.ts'
import { keepCustomer, recordOf } from './write.ts'

type Undoing = { by: Author; undoes: number }

async function mark(tx: Database, { customer }: Versioned, isVoid: boolean, by: Author): Promise<string> {
  const { version } = await tx
    .updateTable('customers')
    .set({ voidedAt: isVoid ? sql`now()` : null, modifiedBy: by.code, dateModified: sql`now()` })
    .set((old) => ({ version: old('version', '+', '1') }))
    .where('customerId', '=', customer.customerId)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** Takes a customer out of everything that is read; its number stays used, its name is free. */
export async function voidCustomer(tx: Database, stored: Versioned, { by, undoes }: Undoing): Promise<void> {
  const version = await mark(tx, stored, true, by)
  const before = recordOf(stored.customer)
  await keepCustomer(tx, { ...stored.customer, version }, { before, after: undefined, by, undoes })
}

/** Brings a voided customer back as it was. */
export async function unvoidCustomer(
  tx: Database,
  stored: Versioned,
  { by, undoes }: Undoing,
): Promise<void> {
  const version = await mark(tx, stored, false, by)
  const after = recordOf(stored.customer)
  await keepCustomer(tx, { ...stored.customer, version }, { before: undefined, after, by, undoes })
}
