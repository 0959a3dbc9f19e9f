import { sql } from 'kysely'

import { codeKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'

/** Whom a customer was merged into in the end, as that one may have gone on; undefined: nobody. */
export async function survivorOf(
  db: Database,
  customerId: string,
): Promise<{ customerId: string; customerCode: string } | undefined> {
  const { rows } = await sql<{ customerId: string; customerCode: string }>`
    with recursive way as (
      select customer_id, customer_code, merged_into from customers where customer_id = ${customerId}
      union
      select further.customer_id, further.customer_code, further.merged_into
      from way join customers further on further.customer_id = way.merged_into
    )
    select customer_id, customer_code from way
    where merged_into is null and customer_id <> ${customerId}::bigint`.execute(db)
  return rows[0]
}

/** The customer of a code that was merged into another. */
export const mergedByCode = (db: Database, code: string) =>
  db
    .selectFrom('customers')
    .select(['customerId', 'customerCode', 'customerName', 'owners', 'mergedInto'])
    .where('codeKey', '=', codeKey(code))
    .where('mergedInto', 'is not', null)
    .executeTakeFirst()
