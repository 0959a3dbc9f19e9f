import { sql, type RawBuilder } from 'kysely'

import { codeKey, nameKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'

import { lookupOf, type Condition, type NamedColumn, type NamesColumn } from './condition.ts'

/**
 * A condition in the values that rows hold: with them, and not with a query for them, the database can tell how many
 * rows to expect, and takes the right index. `one`: the column is one of them. `any`: its list holds one of them.
 */
export type Resolved =
  | Extract<
      Condition,
      { kind: 'word' | 'coded' | 'custom' | 'days' | 'near' | 'merged' | 'imported' | 'never' }
    >
  | { kind: 'one'; column: NamedColumn | 'primaryOwner'; values: readonly string[] }
  | { kind: 'any'; column: NamesColumn | 'owners'; values: readonly string[] }

/** Looks up what callers wrote: names, ids and codes in any case of letters. What names nothing fits no customer. */
export const resolve = (db: Database, conditions: readonly Condition[]): Promise<Resolved[]> =>
  Promise.all(conditions.map((condition) => resolveOne(db, condition)))

async function resolveOne(db: Database, condition: Condition): Promise<Resolved> {
  const find = async (query: RawBuilder<{ value: string }>): Promise<string[]> =>
    (await query.execute(db)).rows.map(({ value }) => value)
  const orNever = (found: Extract<Resolved, { values: readonly unknown[] }>): Resolved =>
    found.values.length === 0 ? { kind: 'never' } : found
  switch (condition.kind) {
    case 'named':
      return orNever({ ...condition, kind: 'one', values: await find(lookupNames(condition)) })
    case 'lookup':
      return orNever({ ...condition, kind: 'one', values: await find(namesOfIds(condition)) })
    case 'names':
      return orNever({ ...condition, kind: 'any', values: await find(lookupNames(condition)) })
    case 'owners':
      return orNever({ kind: 'any', column: 'owners', values: await find(staffCodes(condition.codes)) })
    case 'primaryOwner':
      return orNever({ kind: 'one', column: 'primaryOwner', values: await find(staffCodes(condition.codes)) })
    case 'teams':
      return orNever({ kind: 'any', column: 'owners', values: await find(membersOf(condition.teamIds)) })
    case 'custom': {
      const [name] = await find(fieldName(condition.name))
      return name === undefined ? { kind: 'never' } : { ...condition, name }
    }
    default:
      return condition
  }
}

type Found = RawBuilder<{ value: string }>

type Named = { column: NamedColumn | NamesColumn; names: readonly string[] }
const lookupNames = ({ column, names }: Named): Found => sql`
  select name as value from lookups where kind = ${lookupOf[column]} and name_key = any(${names.map(nameKey)})`

type Numbered = { column: NamedColumn; ids: readonly number[] }
const namesOfIds = ({ column, ids }: Numbered): Found => sql`
  select name as value from lookups where kind = ${lookupOf[column]} and lookup_id = any(${[...ids]}::bigint[])`

const staffCodes = (codes: readonly string[]): Found => sql`
  select staff_code as value from employees where staff_key = any(${codes.map(codeKey)})`

const membersOf = (teamIds: readonly number[]): Found => sql`
  select staff_code as value from employees where team_id = any(${[...teamIds]}::bigint[])`

const fieldName = (name: string): Found => sql`
  select name as value from custom_fields where name_key = ${nameKey(name)}`
