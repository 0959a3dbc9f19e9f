import { sql } from 'kysely'

import { codeKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'
import { lockKey } from '#server/store/customers/locks.ts'

export type Held = {
  customerId: string
  customerCode: string
  owners: string[]
  isMerged: boolean
}

/**
 * Holds the customers of these codes until the transaction ends, merged ones too, all in one order: two merges of the
 * same customers come one after the other, and the second sees what the first did. By the key of their code.
 */
export async function holdByCode(tx: Database, codes: readonly string[]): Promise<Map<string, Held>> {
  const keys = [...new Set(codes.map(codeKey))].toSorted()
  for (const key of keys) await lockKey(tx, 'code', key)
  const { rows } = await sql<Held & { codeKey: string }>`
    select customer_id, customer_code, code_key, owners, merged_into is not null as is_merged from customers
    where code_key = any(${keys}::text[]) and (voided_at is null or merged_into is not null)
    order by customer_id for update`.execute(tx)
  return new Map(rows.map(({ codeKey: key, ...held }) => [key, held]))
}
