import { isDeepStrictEqual } from 'node:util'

import type { ChangeAction, RecordKind } from '#contract/sala/changes.ts'
import type { Database } from '#server/database/tables.ts'

/** Who wrote. `code`: staff code or client id. */
export type Author = { code: string | null; name: string; isPartner: boolean }

/** A record by the names of its fields; undefined where there is none. */
export type Snapshot = Record<string, unknown>

export type Written = {
  kind: RecordKind
  key: string
  customerId: string
  /** The customer's version after the write. */
  version?: string
  before: Snapshot | undefined
  after: Snapshot | undefined
  by: Author
  /** The change that this write takes back. */
  undoes?: number | undefined
  /** What it is where before and after do not say it. */
  action?: 'merge' | 'split'
  /** Fields to tell, where the snapshots hold more than that. */
  told?: readonly string[]
}

export type FieldChanges = Record<string, { old: unknown; new: unknown }>

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** Fields that differ. */
export function differences(
  before: Snapshot = {},
  after: Snapshot = {},
  told: readonly string[] = Object.keys({ ...before, ...after }),
): FieldChanges {
  const changed = told.flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null]
    if (isDeepStrictEqual(was, is) || (isBlank(was) && isBlank(is))) return []
    return [[field, { old: was, new: is }] as const]
  })
  return Object.fromEntries(changed)
}

const actionOf = ({ before, after, undoes, action }: Written): ChangeAction => {
  if (action !== undefined) return action
  if (before === undefined) return undoes === undefined ? 'create' : 'restore'
  return after === undefined ? 'delete' : 'update'
}

/**
 * Keeps what a write did, in the transaction of that write. Every write of a record ends here; one that changed
 * nothing leaves nothing, and undefined is answered. Otherwise the id of the change.
 */
export async function keepChange(tx: Database, written: Written): Promise<number | undefined> {
  const { kind, key, customerId, version, before, after, by, undoes, told } = written
  const fields = differences(before, after, told)
  if (before && after && Object.keys(fields).length === 0) return undefined
  const { changeId } = await tx
    .insertInto('changes')
    .values({
      kind,
      key,
      customerId,
      action: actionOf(written),
      version: version ?? null,
      author: by.code,
      authorName: by.name,
      isPartner: by.isPartner,
      fields: JSON.stringify(fields),
      before: before === undefined ? null : JSON.stringify(before),
      undoes: undoes ?? null,
    })
    .returning('changeId')
    .executeTakeFirstOrThrow()
  return Number(changeId)
}
