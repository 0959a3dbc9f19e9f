import type { ChangeAction, RecordKind } from '#contract/sala/changes.ts'

/** What of a change decides whether it stands in the way of another. */
export type Head = {
  changeId: number
  kind: RecordKind
  key: string
  customerId: string
  action: ChangeAction
  undoes: number | null
  /** Fields that it wrote. */
  names: readonly string[]
}

/** A record began, ended or came back, or went into another one or out of it: every field of it is touched. */
const isWhole = ({ action, names }: Head): boolean =>
  action === 'merge' || action === 'split' ? names.includes('mergedInto') : action !== 'update'

/** Whether two changes wrote the same thing. A customer that comes or goes takes along what hangs on it. */
function touches(a: Head, b: Head): boolean {
  if (a.kind === b.kind && a.key === b.key)
    return isWhole(a) || isWhole(b) || a.names.some((name) => b.names.includes(name))
  const hangs = a.customerId === b.customerId
  return hangs && [a, b].some((one) => one.kind === 'customer' && isWhole(one))
}

/**
 * The newest change behind `target` that wrote the same thing and still stands; undefined: the target may go back.
 * A change and its undo, both behind the target, cancel out; so do an undo and its undo. `later` holds at least the
 * changes behind the target of its record (of its customer), in the order of their ids.
 */
export function standingBehind(target: Head, later: readonly Head[]): Head | undefined {
  const behind = later.filter(({ changeId }) => changeId > target.changeId)
  const stands = new Map<number, boolean>()
  for (const { changeId, undoes } of behind) {
    const cancels = undoes !== null && stands.get(undoes) === true
    if (undoes !== null && stands.has(undoes)) stands.set(undoes, false)
    stands.set(changeId, !cancels)
  }
  return behind.findLast((head) => stands.get(head.changeId) === true && touches(target, head))
}
