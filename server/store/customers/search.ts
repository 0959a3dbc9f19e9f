import { sql } from 'kysely'

import { codeKey, nameKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'
import { escapeLike } from '#server/store/like.ts'

import { bounded } from './bounded.ts'
import { allOf } from './condition-sql.ts'
import type { Condition } from './condition.ts'
import { resolve } from './resolve.ts'

type Search = { keyword: string; conditions: readonly Condition[]; skip: number; take: number }

const LIMIT_MS = 5_000

/**
 * Ids of the customers that fulfil the conditions, best match of the keyword first: its code, its name, a code or
 * name that begins with it, anything else; within these the shortest name, as the keyword is most of it. With them
 * how many there are. undefined: it took too long.
 */
export async function rank(
  db: Database,
  { keyword, conditions, skip, take }: Search,
): Promise<{ ids: string[]; total: number } | undefined> {
  const [code, name] = [codeKey(keyword), nameKey(keyword)]
  const where = allOf(await resolve(db, conditions))
  const begins = (key: string) => `${escapeLike(key)}%`
  const query = sql<{ total: number; ids: string[] }>`
    with hits as materialized (
      select
        customers.customer_id,
        case
          when customers.code_key = ${code} then 0
          when customers.name_key = ${name} then 1
          when customers.name_key like ${begins(name)} or customers.code_key like ${begins(code)} then 2
          else 3
        end as rank,
        char_length(customers.customer_name) as length
      from customers where ${where}
    )
    select
      (select count(*)::integer from hits) as total,
      array(
        select customer_id::text from hits order by rank, length, customer_id offset ${skip} limit ${take}
      ) as ids`
  return (await bounded(db, LIMIT_MS, query))?.[0]
}
