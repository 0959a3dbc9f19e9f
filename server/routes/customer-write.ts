import { upsertCustomer } from '#contract/customer/write.ts'
import type { ParsedOf } from '#contract/endpoint.ts'
import { nameKey } from '#lib/fold.ts'
import { isGiven } from '#lib/is-given.ts'
import { checkCustomer } from '#rules/customer.ts'
import { normalizeCustomer } from '#rules/customer-record.ts'
import type { Database } from '#server/database/tables.ts'
import { Refusal, type FieldFault } from '#server/errors.ts'
import { signatureOf } from '#server/identity/caller.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { findForUpdate } from '#server/store/customers/find-for-update.ts'
import { customerReader, type Versioned } from '#server/store/customers/read.ts'
import { mergedByCode } from '#server/store/merge/merged.ts'
import { totalsOf } from '#server/store/customers/totals.ts'
import { addCustomer, changeCustomer, recordOf } from '#server/store/customers/write.ts'
import { spellStaffCodes } from '#server/store/employees/hierarchy.ts'

import { mergedFault } from './merge-rules.ts'
import { judgeCustomer, takenName, unknownStaff } from './customer-rules.ts'

/** A write to a customer that was merged into another would be lost on it. */
async function mergedRefusal(code: string, request: RequestContext): Promise<Refusal> {
  const gone = await mergedByCode(request.db, code)
  if (gone === undefined) return Refusal.notFound('customerCode')
  return Refusal.fields([{ field: 'customerCode', ...(await mergedFault(gone, request)) }])
}

type Body = ParsedOf<typeof upsertCustomer>['body']

/** R11: the customer that a code names, which the caller may change and has seen as it is; undefined: a new one. */
async function storedOf({ customerCode }: Body, request: RequestContext): Promise<Versioned | undefined> {
  const stored = isGiven(customerCode) ? await findForUpdate(request.db, customerCode) : undefined
  if (stored !== undefined) {
    await request.require(stored.customer)
    request.requireVersion(stored.version)
  } else if (isGiven(customerCode) && (await mergedByCode(request.db, customerCode))) {
    throw await mergedRefusal(customerCode, request)
  } else if (request.ifMatch !== undefined) throw Refusal.stale()
  return stored
}

/** What is broken without a look at the database. An update may leave out what is stored and holds. */
const brokenRules = (fitting: Partial<Body>): FieldFault[] =>
  checkCustomer(fitting).filter(
    ({ field }) => !isGiven(fitting.customerCode) || Object.hasOwn(fitting, field.replace(/[.[].*/, '')),
  )

/** The same, and what only the database knows, of the members that fit the contract where others do not (R1). */
async function brokenBesides(fitting: Partial<Body>, db: Database): Promise<FieldFault[]> {
  const { customerCode, customerName = '', owners, primaryOwner } = fitting
  const stored = isGiven(customerCode) ? await customerReader(db).byCode(customerCode) : undefined
  const keepsName = stored && nameKey(stored.customer.customerName) === nameKey(customerName)
  const staffCodes = await spellStaffCodes(db, [
    ...(owners ?? []),
    ...(isGiven(primaryOwner) ? [primaryOwner] : []),
  ])
  return [
    ...brokenRules(fitting),
    ...unknownStaff(fitting, staffCodes),
    ...(keepsName ? [] : await takenName({ customerName }, { customerId: stored?.customer.customerId }, db)),
  ]
}

export const customerWriteRoutes = {
  upsertCustomer: implement(
    upsertCustomer,
    async ({ body }, request) => {
      const { db, caller, clock, app } = request
      const stored = await storedOf(body, request)
      const before = stored && recordOf(stored.customer)
      const record = normalizeCustomer(body, before)
      const next = await judgeCustomer(body, record, stored, request)
      const author = signatureOf(caller)
      const customerId = stored
        ? await changeCustomer(db, stored.customer, next, author)
        : await addCustomer(db, body.customerCode ?? null, next, { author, now: clock.now() })
      if (customerId === undefined)
        throw Refusal.fields([{ field: 'customerCode', key: 'customerCodeTaken' }])
      totalsOf(app.db).forget()
      const saved = await customerReader(db).byId(customerId)
      if (saved === undefined) throw Refusal.notFound('customerCode')
      request.setVersion(saved.version)
      return saved.customer
    },
    { rules: brokenBesides },
  ),
}
