import { nameKey } from '#lib/fold.ts'
import type { Database, LookupKind } from '#server/database/tables.ts'

export type Named = { kind: LookupKind; name: string }

/** Says how a name is spelled that was given, in the first spelling that was ever used of it (R3). */
export type Spelling = (kind: LookupKind, name: string) => string

const keyOf = (kind: LookupKind, name: string): string => `${kind} ${nameKey(name)}`

/**
 * Makes the lookups that do not exist yet, and answers the spelling of each. In one order for all, so that two
 * writes that add the same names wait for each other and do not lock each other out.
 */
export async function spellLookups(tx: Database, named: readonly Named[]): Promise<Spelling> {
  const spelled = await read(tx, named)
  const missing = new Map<string, Named>()
  for (const one of named) {
    const key = keyOf(one.kind, one.name)
    if (!spelled.has(key) && !missing.has(key)) missing.set(key, one)
  }
  if (missing.size > 0) {
    await add(
      tx,
      [...missing].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
    )
    for (const [key, name] of await read(tx, [...missing.values()])) spelled.set(key, name)
  }
  return (kind, name) => spelled.get(keyOf(kind, name)) ?? name
}

/** The same without making any: what does not exist stays as it was given. */
export async function readSpelling(db: Database, named: readonly Named[]): Promise<Spelling> {
  const spelled = await read(db, named)
  return (kind, name) => spelled.get(keyOf(kind, name)) ?? name
}

async function read(tx: Database, named: readonly Named[]): Promise<Map<string, string>> {
  if (named.length === 0) return new Map()
  const rows = await tx
    .selectFrom('lookups')
    .select(['kind', 'name', 'nameKey'])
    .where('kind', 'in', [...new Set(named.map(({ kind }) => kind))])
    .where('nameKey', 'in', [...new Set(named.map(({ name }) => nameKey(name)))])
    .execute()
  return new Map(rows.map((row) => [`${row.kind} ${row.nameKey}`, row.name]))
}

/** After those that exist: `sequence` is the order in which they came. */
async function add(tx: Database, named: readonly Named[]): Promise<void> {
  await tx
    .insertInto('lookups')
    .values(named.map(({ kind, name }) => ({ kind, name, nameKey: nameKey(name) })))
    .onConflict((conflict) => conflict.columns(['kind', 'nameKey']).doNothing())
    .execute()
}
