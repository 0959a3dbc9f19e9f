import { sql, type RawBuilder, type SqlBool } from 'kysely'

import { RecordKind } from '#contract/sala/changes.ts'
import type { Caller } from '#server/identity/caller.ts'
import { reachOf } from '#server/identity/permissions.ts'
import { recordRights } from '#server/identity/record-rights.ts'
import { reachSql } from '#server/store/reach.ts'

/** As a condition on `changes` joined with `customers`: changes of records that the caller may read. */
export function readableSql(caller: Caller): RawBuilder<SqlBool> {
  const kinds = RecordKind.options.flatMap((kind) => {
    const reach = reachOf(caller, recordRights[kind].read)
    if (reach === null) return []
    return [sql`(changes.kind = ${kind} and ${reachSql(caller, reach, sql.ref('customers.owners'))})`]
  })
  return kinds.length === 0 ? sql`false` : sql`(${sql.join(kinds, sql` or `)})`
}
