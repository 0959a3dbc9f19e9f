import type { UndoHurdle } from '#contract/sala/history.ts'
import { authorOf, type Caller } from '#server/identity/caller.ts'
import { may, type Team } from '#server/identity/may.ts'
import { recordRights } from '#server/identity/record-rights.ts'
import type { Entry } from '#server/store/changes/read.ts'
import { standingBehind, type Head } from '#server/store/changes/standing.ts'

/** Why a change stays, and for `newer` which one stands in its way. */
export type Hurdle = { hurdle: UndoHurdle; newer?: number }

const headOf = ({ changeId, undoes, fields, ...entry }: Entry): Head => ({
  ...entry,
  changeId: Number(changeId),
  undoes: undoes === null ? null : Number(undoes),
  names: Object.keys(fields),
})

const isOwn = (caller: Caller, { author, isPartner }: Entry): boolean =>
  author === authorOf(caller) && isPartner === (caller.kind === 'partner')

const isHead = (caller: Caller): boolean =>
  caller.kind === 'person' && (caller.role === 'admin' || caller.role === 'manager')

/** What keeps a caller from undoing a change; undefined: nothing. `heads`: of `headsBehind`. */
export function hurdleOf(
  entry: Entry,
  heads: readonly Head[],
  caller: Caller,
  team: Team,
): Hurdle | undefined {
  if (entry.undoneBy !== null) return { hurdle: 'undone', newer: Number(entry.undoneBy) }
  if (!isOwn(caller, entry) && !isHead(caller)) return { hurdle: 'notYours' }
  if (!may(caller, recordRights[entry.kind].write, entry, team)) return { hurdle: 'notAllowed' }
  // a split keeps what was changed since
  if (entry.action === 'merge') return undefined
  const newer = standingBehind(headOf(entry), heads)
  return newer && { hurdle: 'newer', newer: newer.changeId }
}
