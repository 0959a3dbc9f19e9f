import { Refusal } from '#server/errors.ts'
import type { RequestContext } from '#server/implement.ts'
import { ownedByCode } from '#server/store/customers/owned.ts'

/** The customer that a path names, or 404. */
export async function customerOf(code: string, { db }: RequestContext) {
  const found = await ownedByCode(db, code)
  if (found === undefined) throw Refusal.notFound('customerCode')
  return found
}

/** The customer that a path names, for a caller who may change what hangs on it: 404, then 403. */
export async function ownCustomerOf(code: string, request: RequestContext) {
  const found = await customerOf(code, request)
  await request.require(found)
  return found
}
