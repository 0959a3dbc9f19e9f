import { setImmediate as turn } from 'node:timers/promises'

import { sql } from 'kysely'

import type { Database } from '#server/database/tables.ts'

import { addKeys } from './keep-keys.ts'

/** Customers of one step: their keys are made in some 30 ms, in which nobody is served. */
const STEP = 100

const knownBy = [
  'customerId',
  'customerName',
  'customer2ndName',
  'customerAliases',
  'customerTaxNo',
  'branchCode',
  'customerPhone',
  'customerMobile',
  'customerEmail',
] as const

const isUnknown = sql<boolean>`not exists (
  select from duplicate_keys where duplicate_keys.customer_id = customers.customer_id
)`

/** Customers behind `after` that came past the host (an older release, a filling in bulk): each has a name and so a key. */
const unknown = (db: Database, after: string) =>
  db
    .selectFrom('customers')
    .select(knownBy)
    .where('customerId', '>', after)
    .where(isUnknown)
    .orderBy('customerId')
    .limit(STEP)
    .execute()

/**
 * Writes down by what customers are known of whom that is missing, a few at a time so that nobody waits for it. Several
 * hosts may do so at once. `isStopped` is asked between two steps. Answers how many there were.
 */
export async function fillKeys(db: Database, isStopped: () => boolean = () => false): Promise<number> {
  let [filled, after] = [0, '0']
  while (!isStopped()) {
    const some = await unknown(db, after)
    const last = some.at(-1)
    if (last === undefined) return filled
    await addKeys(db, some)
    filled += some.length
    after = last.customerId
    await turn()
  }
  return filled
}
