import { undo, type Undone } from '#contract/sala/history.ts'
import { codeOf } from '#server/database/database-start-error.ts'
import { Refusal } from '#server/errors.ts'
import { databaseRefusal } from '#server/http/database-refusal.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { holdCustomersOf, inSavepoint, undoOf } from '#server/store/changes/hold.ts'
import { changesOf } from '#server/store/changes/kept.ts'
import { entryById, headsBehind, type Entry } from '#server/store/changes/read.ts'
import { toChange } from '#server/store/changes/to-change.ts'
import { totalsOf } from '#server/store/customers/totals.ts'
import { lockFiles } from '#server/store/files.ts'
import { teamOf } from '#server/store/reach.ts'
import { say, type WordKey } from '#server/words/say.ts'

import { undoMerge } from './undo-merge.ts'
import { undoCustomer } from './undo-customer.ts'
import { undoHanging } from './undo-hanging.ts'
import { hurdleOf, type Hurdle } from './undo-hurdle.ts'

/** Both customers keep a change of it. */
const isMergeOrSplit = ({ action }: Entry): boolean => action === 'merge' || action === 'split'

export const hurdleWords = {
  undone: 'undoDone',
  newer: 'undoNewer',
  notYours: 'undoNotYours',
  notAllowed: 'forbiddenRecord',
} as const satisfies Record<Hurdle['hurdle'], WordKey>

const refused = (changeId: number, entry: Entry | undefined, reason: string): Undone => ({
  changeId,
  change: entry ? toChange(entry) : null,
  done: false,
  undoId: null,
  reason,
  hurdle: null,
  newer: null,
})

const done = (entry: Entry, undoId: number | null): Undone => ({
  changeId: Number(entry.changeId),
  change: toChange(entry),
  done: true,
  undoId,
  reason: null,
  hurdle: null,
  newer: null,
})

/** Fields that two changes wrote, where both only changed a record. */
const shared = (a: Entry, b: Entry): string[] =>
  a.action === 'update' && b.action === 'update'
    ? Object.keys(b.fields).filter((name) => name in a.fields)
    : []

async function stays(
  entry: Entry,
  { hurdle, newer }: Hurdle,
  { db, language }: RequestContext,
): Promise<Undone> {
  const found = newer === undefined ? undefined : await entryById(db, newer)
  const reason = say(language, hurdleWords[hurdle], { name: found?.authorName ?? '' })
  const inTheWay = found ? { ...toChange(found), fields: shared(entry, found) } : null
  return { ...refused(Number(entry.changeId), entry, reason), hurdle, newer: inTheWay }
}

async function takeBack(entry: Entry, request: RequestContext): Promise<void> {
  if (entry.kind !== 'customer') return undoHanging(entry.kind, entry, request)
  await (isMergeOrSplit(entry) ? undoMerge(entry, request) : undoCustomer(entry, request))
}

/** What a thrown error means for this change alone; thrown on where it ends the whole transaction. */
function refusalOf(error: unknown): Refusal {
  const mustRepeat = ['40001', '40P01'].includes(codeOf(error) ?? '')
  const refusal = error instanceof Refusal ? error : mustRepeat ? undefined : databaseRefusal(error)
  if (refusal === undefined || refusal.status === 503) throw error
  return refusal
}

/** Takes one change back, or says why it stays. Hold the customers first: `holdCustomersOf`. */
export async function undoOne(changeId: number, request: RequestContext): Promise<Undone> {
  const { db, caller, language } = request
  const entry = await entryById(db, changeId)
  if (entry === undefined) return refused(changeId, undefined, say(language, 'changeUnknown'))
  // the other change of a merge went back with the one before it in this very request
  const undoId = entry.undoneBy === null ? undefined : Number(entry.undoneBy)
  if (undoId !== undefined && isMergeOrSplit(entry) && (await changesOf(db)).includes(undoId))
    return done(entry, undoId)
  const hurdle = hurdleOf(entry, await headsBehind(db, [entry]), caller, await teamOf(db, caller))
  if (hurdle !== undefined) return stays(entry, hurdle, request)
  try {
    await inSavepoint(db, () => takeBack(entry, request))
  } catch (error) {
    const { faults } = refusalOf(error)
    return refused(changeId, entry, faults.map(({ key, values }) => say(language, key, values)).join(' · '))
  }
  return done(entry, (await undoOf(db, changeId)) ?? null)
}

export const undoRoutes = {
  undo: implement(undo, async ({ body }, request) => {
    const { db, app } = request
    const changeIds = [...new Set(body.changeIds)]
    await lockFiles(db, 'beside others')
    await holdCustomersOf(db, changeIds)
    const results = new Map<number, Undone>()
    for (const changeId of changeIds.toSorted((a, b) => b - a))
      results.set(changeId, await undoOne(changeId, request))
    totalsOf(app.db).forget()
    return changeIds.flatMap((changeId) => results.get(changeId) ?? [])
  }),
}
