import { sql } from 'kysely'

import type { Lookup, Lookups } from '#contract/sala/lookups.ts'
import type { Database, LookupKind } from '#server/database/tables.ts'

import { countKey, type LookupCounts } from './count-lookups.ts'

const kinds = {
  groups: 'group',
  classifications: 'classification',
  sources: 'source',
  interests: 'interest',
  tags: 'tag',
  incomes: 'income',
  eventTypes: 'eventType',
  fileCategories: 'fileCategory',
} as const satisfies Record<keyof Lookups, LookupKind>

/** Names that are in use, each kind in the order of its names by the Thai rule. */
export async function readLookups(db: Database, { byName, byId }: LookupCounts): Promise<Lookups> {
  const rows = await db
    .selectFrom('lookups')
    .select(['lookupId', 'kind', 'name'])
    .where('isActive', '=', true)
    .orderBy(sql`name collate "th-x-icu"`)
    .orderBy('lookupId')
    .execute()
  const of = (kind: LookupKind): Lookup[] =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ lookupId: id, name }) => ({
        id,
        name,
        count: byName.get(countKey(kind, name)) ?? byId.get(id) ?? 0,
      }))
  return {
    groups: of(kinds.groups),
    classifications: of(kinds.classifications),
    sources: of(kinds.sources),
    interests: of(kinds.interests),
    tags: of(kinds.tags),
    incomes: of(kinds.incomes),
    eventTypes: of(kinds.eventTypes),
    fileCategories: of(kinds.fileCategories),
  }
}

/** Lookups of a kind in their own order, those out of use too. */
export const lookupsOf = (db: Database, kind: LookupKind) =>
  db
    .selectFrom('lookups')
    .select(['lookupId', 'name', 'sequence', 'isActive'])
    .where('kind', '=', kind)
    .orderBy('sequence')
    .orderBy('lookupId')
    .execute()

/** Whether a kind has this lookup in use. */
export async function isLookup(db: Database, kind: LookupKind, id: number): Promise<boolean> {
  const found = await db
    .selectFrom('lookups')
    .select('lookupId')
    .where('kind', '=', kind)
    .where(sql<boolean>`lookup_id = ${id}::bigint`)
    .executeTakeFirst()
  return found !== undefined
}
