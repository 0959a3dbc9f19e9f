import { sql } from 'kysely'

import type { Merge } from '#contract/sala/merge.ts'
import { toWireDateTime } from '#lib/dates.ts'
import type { CustomerRecord } from '#rules/customer-record.ts'
import type { Choices } from '#rules/merge/choices.ts'
import type { Database } from '#server/database/tables.ts'
import type { Author } from '#server/store/changes.ts'

import type { Moved } from './move.ts'

export type Kept = {
  survivorId: string
  loserId: string
  choices: Choices
  survivorBefore: CustomerRecord
  survivorAfter: CustomerRecord
  loserBefore: CustomerRecord
  moved: Moved
  survivorChange: number | undefined
  loserChange: number | undefined
}

/** Keeps what a merge found and did. */
export async function keepMerge(tx: Database, kept: Kept, by: Author): Promise<void> {
  await tx
    .insertInto('merges')
    .values({
      survivorId: kept.survivorId,
      loserId: kept.loserId,
      choices: JSON.stringify(kept.choices),
      survivorBefore: JSON.stringify(kept.survivorBefore),
      survivorAfter: JSON.stringify(kept.survivorAfter),
      loserBefore: JSON.stringify(kept.loserBefore),
      moved: JSON.stringify(kept.moved),
      survivorChange: kept.survivorChange ?? null,
      loserChange: kept.loserChange ?? 0,
      mergedBy: by.code,
      mergedByName: by.name,
    })
    .execute()
}

/** The merge that a customer went away in and that was not split. */
export const openMergeOf = (db: Database, loserId: string) =>
  db
    .selectFrom('merges')
    .selectAll()
    .where('loserId', '=', loserId)
    .where('dateSplit', 'is', null)
    .executeTakeFirst()

/** The merge that a kept change of either customer tells of. */
export const mergeByChange = (db: Database, changeId: string) =>
  db
    .selectFrom('merges')
    .selectAll()
    .where((is) => is.or([is('survivorChange', '=', changeId), is('loserChange', '=', changeId)]))
    .executeTakeFirst()

/** The changes that a split kept: those that took back the merge's. */
export async function splitChanges(
  db: Database,
  { loserChange, survivorChange }: { loserChange: string; survivorChange: string | null },
): Promise<{ loser: number; survivor: number }> {
  const takers = await db
    .selectFrom('changes')
    .select(['changeId', 'undoes'])
    .where('undoes', 'in', [loserChange, survivorChange ?? loserChange])
    .execute()
  const taker = (change: string | null) =>
    Number(takers.find(({ undoes }) => undoes === change)?.changeId ?? Number.NaN)
  return { loser: taker(loserChange), survivor: taker(survivorChange) }
}

export const closeMerge = async (tx: Database, mergeId: string): Promise<void> => {
  await tx
    .updateTable('merges')
    .set({ dateSplit: sql`now()` })
    .where('mergeId', '=', mergeId)
    .execute()
}

type Row = Omit<Merge, 'mergedAt'> & { mergedAt: Date }

/** Merges that a customer took part in and that stand, the newest first. */
export async function mergesOf(db: Database, customerId: string): Promise<Merge[]> {
  const { rows } = await sql<Row>`
    select
      survivor.customer_code as survivor_code, survivor.customer_name as survivor_name,
      loser.customer_code as loser_code, loser.customer_name as loser_name,
      date_merged as merged_at, merged_by, merged_by_name
    from merges
    join customers survivor on survivor.customer_id = survivor_id
    join customers loser on loser.customer_id = loser_id
    where date_split is null and ${customerId}::bigint in (survivor_id, loser_id)
    order by merge_id desc`.execute(db)
  return rows.map((row) => ({ ...row, mergedAt: toWireDateTime(row.mergedAt) }))
}
