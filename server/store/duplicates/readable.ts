import { sql, type RawBuilder, type SqlBool } from 'kysely'

import type { Reach } from '#contract/sala/session.ts'
import type { Caller } from '#server/identity/caller.ts'
import { reachSql } from '#server/store/reach.ts'

/** Who asks, and how far the right to ask reaches. */
export type Reader = { caller: Caller; reach: Reach }

/** Customers that the caller may know of, as a condition on `customers`. */
export const readableBy = ({ caller, reach }: Reader): RawBuilder<SqlBool> =>
  reachSql(caller, reach, sql.ref('customers.owners'))
