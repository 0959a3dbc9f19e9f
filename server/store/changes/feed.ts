import { sql, type RawBuilder, type SqlBool } from 'kysely'

import type { Change, Changes } from '#contract/sala/changes.ts'
import type { Database } from '#server/database/tables.ts'

import { toChange, type ChangeRow } from './to-change.ts'

/** Changes of one call. */
const MOST = 500

/** Behind which change a reader stands: transaction first, as identities are not given in the order of commits. */
type Position = { tx: string; changeId: string }

export const readPosition = (cursor: string): Position | undefined => {
  const [, tx, changeId] = /^(\d{1,18})-(\d{1,18})$/.exec(cursor) ?? []
  return tx === undefined || changeId === undefined ? undefined : { tx, changeId }
}

/** All transactions before the oldest one that is still open have ended: nothing can appear among theirs any more. */
const horizon = sql`pg_snapshot_xmin(pg_current_snapshot())`

/** The cursor in front of all that is not told yet. */
export async function presentCursor(db: Database): Promise<string> {
  const { rows } = await sql<{ tx: string }>`select ${horizon}::text as tx`.execute(db)
  return `${rows[0]?.tx ?? '0'}-0`
}

/** So many of the last changes are looked at for their time: a page that just opened missed no more than a few. */
const LOOKED_AT = 1000

/** In front of what was written in so many seconds before now; undefined when nothing was. */
export async function positionWithin(db: Database, seconds: number): Promise<Position | undefined> {
  const { rows } = await sql<{ tx: string | null }>`
    select min(tx::text::bigint)::text as tx
    from (select tx, at from changes order by change_id desc limit ${LOOKED_AT}) as latest
    where at > now() - make_interval(secs => ${seconds})`.execute(db)
  const tx = rows[0]?.tx
  return tx ? { tx, changeId: '0' } : undefined
}

type Row = ChangeRow & { tx: string }

/** What was written behind a position, each change once and none left out; null when nothing was. */
export async function changesSince(
  db: Database,
  { tx, changeId }: Position,
  readable: RawBuilder<SqlBool>,
): Promise<Changes | null> {
  const { rows } = await sql<Row>`
    select
      changes.tx::text, changes.change_id, changes.kind, changes.key, customers.customer_code, changes.action,
      changes.version, changes.author, changes.author_name, changes.at
    from changes join customers using (customer_id)
    where (changes.tx, changes.change_id) > (${tx}::xid8, ${changeId}::bigint) and changes.tx < ${horizon}
      and ${readable}
    order by changes.tx, changes.change_id limit ${MOST + 1}`.execute(db)
  const told = rows.slice(0, MOST)
  const last = told.at(-1)
  if (last === undefined) return null
  const changes: Change[] = told.map(toChange)
  return { cursor: `${last.tx}-${last.changeId}`, changes, more: rows.length > MOST }
}
