import { Refusal } from '#server/errors.ts'
import type { RequestContext } from '#server/implement.ts'
import type { Entry } from '#server/store/changes/read.ts'
import { customerReader } from '#server/store/customers/read.ts'
import { mergeByChange, splitChanges } from '#server/store/merge/merges.ts'

import { merge, split } from './merge.ts'

async function codeOf(customerId: string, { db }: RequestContext): Promise<string> {
  const found = await customerReader(db).anyById(customerId)
  if (found === undefined) throw Refusal.notFound('customerCode')
  return found.customer.customerCode
}

/** Both changes of one merge or split go back together, whichever of them is asked for. */
export async function undoMerge(entry: Entry, request: RequestContext): Promise<void> {
  const { db } = request
  const isMerge = entry.action === 'merge'
  const told = await mergeByChange(db, String(isMerge ? entry.changeId : (entry.undoes ?? 0)))
  if (told === undefined) throw Refusal.fields([{ field: '', key: 'undoMoved' }])
  const loser = await codeOf(told.loserId, request)
  if (isMerge) {
    const undoes = { loser: Number(told.loserChange), survivor: Number(told.survivorChange) }
    await split(loser, request, undoes)
    return
  }
  const undoes = await splitChanges(db, told)
  const survivor = await codeOf(told.survivorId, request)
  await merge({ survivor, loser, fields: told.choices }, request, undoes)
}
