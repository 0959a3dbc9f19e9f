import { dropApart, findDuplicates, keepApart, listDuplicates } from '#contract/sala/duplicates.ts'
import { Refusal } from '#server/errors.ts'
import { authorOf } from '#server/identity/caller.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { ownedByCode } from '#server/store/customers/owned.ts'
import { asPair, forgetApart, sayApart } from '#server/store/duplicates/apart.ts'
import { findCandidates } from '#server/store/duplicates/candidates.ts'
import { duplicatePairs } from '#server/store/duplicates/pairs.ts'

const TAKE = 50
const RETRY_SECONDS = 5

type Params = { customerCode: string; otherCode: string }

/** Two customers that the caller may write, as a pair. */
async function pairOf({ customerCode, otherCode }: Params, request: RequestContext) {
  const first = await ownedByCode(request.db, customerCode)
  if (first === undefined) throw Refusal.notFound('customerCode')
  const second = await ownedByCode(request.db, otherCode)
  if (second === undefined) throw Refusal.notFound('otherCode')
  await request.require(first)
  await request.require(second)
  if (first.customerId === second.customerId)
    throw Refusal.fields([{ field: 'otherCode', key: 'sameCustomer' }])
  return asPair(first.customerId, second.customerId)
}

export const duplicateRoutes = {
  findDuplicates: implement(findDuplicates, async ({ body }, request) => {
    const { customerCode, ...known } = body
    const own = customerCode ? await ownedByCode(request.db, customerCode) : undefined
    return findCandidates(request.db, { known, customerId: own?.customerId, who: request })
  }),

  listDuplicates: implement(listDuplicates, async ({ query }, request) => {
    const { skip = 0, take = TAKE, state } = query
    const found = await duplicatePairs(request.db, { skip, take, apart: state === 'apart', who: request })
    if (found === undefined) throw Refusal.later(503, 'unavailable', RETRY_SECONDS)
    request.setTotal(found.total)
    return found.pairs
  }),

  keepApart: implement(keepApart, async ({ params }, request) => {
    await sayApart(request.db, await pairOf(params, request), authorOf(request.caller))
    return { isApart: true }
  }),

  dropApart: implement(dropApart, async ({ params }, request) => {
    await forgetApart(request.db, await pairOf(params, request))
    return { isApart: false }
  }),
}
