import type { Reach } from '#contract/sala/session.ts'

import type { Caller } from './caller.ts'
import { reachOf } from './permissions.ts'

/** Whose a record is: the staff codes of owners, assignees, participants. None: it is anybody's. */
export type Owned = { owners: readonly string[] }

/** Staff codes of the caller's own team and of everybody below the caller; the own code is always among them. */
export type Team = ReadonlySet<string>

/** Whether a reach covers a record. Nobody's records are everybody's own. */
export function covers(reach: Reach, caller: Caller, { owners }: Owned, team: Team): boolean {
  if (reach === 'all' || owners.length === 0) return true
  if (caller.kind !== 'person') return false
  return owners.some((code) => code === caller.staffCode || (reach === 'team' && team.has(code)))
}

/** The one policy: whether a caller may call an operation, on this record where it has one. Refuses by default. */
export function may(caller: Caller, id: string, record?: Owned, team: Team = new Set()): boolean {
  const reach = reachOf(caller, id)
  if (reach === null) return false
  return record === undefined || covers(reach, caller, record, team)
}

/** Who of these may not be made an owner by this caller: outside the own team that takes a manager. */
export function notAssignable(caller: Caller, owners: readonly string[], team: Team): string[] {
  if (caller.kind === 'partner') return []
  if (caller.kind === 'anonymous') return [...owners]
  if (caller.role === 'admin' || caller.role === 'manager') return []
  return owners.filter((code) => code !== caller.staffCode && !team.has(code))
}
