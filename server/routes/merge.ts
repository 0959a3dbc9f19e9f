import {
  compareCustomers,
  listMerges,
  mergeCustomers,
  splitCustomers,
  type mergeCustomers as Merge,
} from '#contract/sala/merge.ts'
import type { ParsedOf, ReplyOf } from '#contract/endpoint.ts'
import { codeKey, nameKey } from '#lib/fold.ts'
import { defaultChoices, type Choices } from '#rules/merge/choices.ts'
import { mergeRecords } from '#rules/merge/merge.ts'
import { Refusal } from '#server/errors.ts'
import { signatureOf } from '#server/identity/caller.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { customerReader } from '#server/store/customers/read.ts'
import { totalsOf } from '#server/store/customers/totals.ts'
import { recordOf } from '#server/store/customers/write.ts'
import { asPair, isApart } from '#server/store/duplicates/apart.ts'
import { applyMerge, applySplit, splitOf, type Undoes } from '#server/store/merge/apply.ts'
import { holdByCode } from '#server/store/merge/hold.ts'
import { mergesOf, openMergeOf } from '#server/store/merge/merges.ts'
import { mergedByCode, survivorOf } from '#server/store/merge/merged.ts'
import { countHanging } from '#server/store/merge/move.ts'

import { takenName } from './customer-rules.ts'
import { holdOpen, judgeMerged, mergedFault, read } from './merge-rules.ts'

type MergeBody = ParsedOf<typeof Merge>['body']

/** 412 where one of them is not as the caller saw it. */
function requireVersions(request: RequestContext, pairs: readonly (readonly [number | undefined, string])[]) {
  if (request.app.faults?.versionsOff === true) return
  if (pairs.some(([seen, now]) => seen !== undefined && seen !== Number(now))) throw Refusal.stale()
}

/** Merges two customers; `undoes` are the changes of a split that this takes back. */
export async function merge(
  body: MergeBody,
  request: RequestContext,
  undoes?: Undoes,
): Promise<ReplyOf<typeof Merge>> {
  const [survivor, loser] = await holdOpen(
    [
      { field: 'survivor', code: body.survivor },
      { field: 'loser', code: body.loser },
    ],
    request,
  )
  if (survivor === undefined || loser === undefined) throw Refusal.notFound('survivor')
  requireVersions(request, [
    [body.survivorVersion, survivor.version],
    [body.loserVersion, loser.version],
  ])
  const choices: Choices = { ...defaultChoices(survivor.customer, loser.customer), ...body.fields }
  const before = recordOf(survivor.customer)
  const next = mergeRecords(before, recordOf(loser.customer), choices)
  judgeMerged(next, before)
  const author = signatureOf(request.caller)
  const moved = await applyMerge(request.db, { survivor, loser, next, choices }, { author, undoes })
  totalsOf(request.app.db).forget()
  return {
    ...(await both(survivor.customer.customerId, loser.customer.customerId, request)),
    hanging: {
      events: moved.customerEvent.length,
      satisfaction: moved.satisfaction.length,
      files: moved.customerFile.length,
    },
  }
}

/** Both as they read now. */
async function both(survivorId: string, loserId: string, request: RequestContext) {
  const [survivor, loser] = [await read(survivorId, request), await read(loserId, request)]
  request.setVersion(survivor.version)
  const into = await survivorOf(request.db, loserId)
  return {
    survivor: survivor.customer,
    loser: { ...loser.customer, ...(into && { mergedInto: into.customerCode }) },
  }
}

/** The merge in which this customer went away, with both held. */
async function openMerge(code: string, request: RequestContext) {
  const { db } = request
  const gone = await mergedByCode(db, code)
  const into = gone && (await openMergeOf(db, gone.customerId))
  if (gone === undefined || into === undefined)
    throw Refusal.fields([{ field: 'loser', key: 'notMerged', values: { code } }])
  const survivor = await read(into.survivorId, request)
  const held = await holdByCode(db, [gone.customerCode, survivor.customer.customerCode])
  const now = held.get(codeKey(survivor.customer.customerCode))
  if (now?.isMerged) throw Refusal.fields([{ field: 'loser', ...(await splitFirst(now, request)) }])
  // somebody else may have split them while this waited
  const open = await openMergeOf(db, gone.customerId)
  if (open?.mergeId !== into.mergeId) throw new Refusal(409, [{ field: '', key: 'busy' }])
  await request.require(gone)
  await request.require(survivor.customer)
  return { merge: open, ids: { survivor: open.survivorId, loser: open.loserId } }
}

async function splitFirst(one: { customerId: string; customerCode: string }, request: RequestContext) {
  const { values } = await mergedFault(one, request)
  return { key: 'splitFirst' as const, values: values ?? {} }
}

/** Takes a merge back; `undoes` are its changes where an undo asks for it. */
export async function split(
  loserCode: string,
  request: RequestContext,
  undoes?: Undoes,
): Promise<ReplyOf<typeof splitCustomers>> {
  const { db } = request
  const { merge: open, ids } = await openMerge(loserCode, request)
  const [survivor, loser] = [await read(ids.survivor, request), await read(ids.loser, request)]
  const { record: next, kept } = splitOf(open, survivor)
  judgeMerged(next, recordOf(survivor.customer))
  const taken = await takenName(next, { customerId: ids.survivor }, db)
  const isKept = nameKey(next.customerName) === nameKey(open.loserBefore.customerName)
  const lost = isKept
    ? [{ field: 'customerName', key: 'nameHeld' as const, values: { code: survivor.customer.customerCode } }]
    : await takenLoserName(open.loserBefore.customerName, ids, request)
  if (taken.length + lost.length > 0) throw Refusal.fields([...taken, ...lost])
  const author = signatureOf(request.caller)
  await applySplit(db, { merge: open, survivor, loser, next }, { author, undoes })
  totalsOf(request.app.db).forget()
  return { ...(await both(ids.survivor, ids.loser, request)), kept }
}

/** R10 for who comes back: the survivor may hold the name and give it back in this very split. */
async function takenLoserName(
  customerName: string,
  ids: { survivor: string; loser: string },
  { db }: RequestContext,
) {
  const bySurvivor = await takenName({ customerName }, { customerId: ids.survivor }, db)
  return bySurvivor.length === 0 ? [] : takenName({ customerName }, { customerId: ids.loser }, db)
}

export const mergeRoutes = {
  compareCustomers: implement(compareCustomers, async ({ body }, { db }) => {
    const side = async (field: 'first' | 'second') => {
      const found = await customerReader(db).byCode(body[field])
      if (found === undefined) throw Refusal.notFound(field)
      const { customer, version } = found
      return { customer, version: Number(version), hanging: await countHanging(db, customer.customerId) }
    }
    const [first, second] = [await side('first'), await side('second')]
    if (first.customer.customerId === second.customer.customerId)
      throw Refusal.fields([{ field: 'second', key: 'sameCustomer' }])
    const pair = asPair(first.customer.customerId, second.customer.customerId)
    return { first, second, isApart: await isApart(db, pair) }
  }),

  mergeCustomers: implement(mergeCustomers, ({ body }, request) => merge(body, request)),

  splitCustomers: implement(splitCustomers, ({ body }, request) => split(body.loser, request)),

  listMerges: implement(listMerges, async ({ params }, { db, setTotal }) => {
    const found =
      (await customerReader(db).byCode(params.customerCode)) ??
      (await customerReader(db).mergedByCode(params.customerCode))
    if (found === undefined) throw Refusal.notFound('customerCode')
    const merges = await mergesOf(db, found.customer.customerId)
    setTotal(merges.length)
    return merges
  }),
}
