import { isGiven } from '#lib/is-given.ts'
import type { LookupKind } from '#server/database/tables.ts'

/** Columns that hold one of a few numbers. */
export type CodedColumn = 'customerState' | 'customerStatus' | 'leadStatus' | 'customerType'
/** Columns that hold the name of a lookup, and those that hold a list of such names. */
export type NamedColumn = 'customerGroupName' | 'sourceName' | 'classificationName'
export type NamesColumn = 'interestsName' | 'customerTags'

export const lookupOf: Record<NamedColumn | NamesColumn, LookupKind> = {
  customerGroupName: 'group',
  sourceName: 'source',
  classificationName: 'classification',
  interestsName: 'interest',
  customerTags: 'tag',
}

/**
 * One thing that a customer must fulfil to be in a list; of several, all. Plain data, so that a cursor and a cached
 * total can be bound to it. `word` is folded; names and codes are as the caller wrote them, in any case of letters.
 */
export type Condition =
  | { kind: 'word'; word: string }
  | { kind: 'coded'; column: CodedColumn; values: readonly number[] }
  | { kind: 'named'; column: NamedColumn; names: readonly string[] }
  | { kind: 'lookup'; column: NamedColumn; ids: readonly number[] }
  | { kind: 'names'; column: NamesColumn; names: readonly string[] }
  | { kind: 'owners'; codes: readonly string[] }
  | { kind: 'primaryOwner'; codes: readonly string[] }
  | { kind: 'teams'; teamIds: readonly number[] }
  | { kind: 'custom'; name: string; values: readonly string[] }
  | { kind: 'days'; column: 'dateCreated' | 'dateModified'; from: string | null; to: string | null }
  | { kind: 'near'; latitude: number; longitude: number; kilometres: number }
  /** Only those that were merged into another, in place of those that were not. */
  | { kind: 'merged' }
  | { kind: 'imported'; importIds: readonly string[] }
  | { kind: 'never' }

type Given<T> = readonly T[] | null | undefined

/** A filter that is null, absent or empty does not filter. */
export const given = <T>(values: Given<T>): values is readonly T[] => isGiven(values) && values.length > 0
