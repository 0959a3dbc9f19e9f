import { isDeepStrictEqual } from 'node:util'

import { upsertCustomer } from '#contract/customer/write.ts'
import type { ParsedOf } from '#contract/endpoint.ts'
import type { CustomFieldDefinition } from '#contract/sala/lookups.ts'
import { codeKey, nameKey } from '#lib/fold.ts'
import { isGiven } from '#lib/is-given.ts'
import { checkCustomer } from '#rules/customer.ts'
import { normalizeCustomer, type CustomerRecord } from '#rules/customer-record.ts'
import { Refusal, refuseIfAny, type FieldFault } from '#server/errors.ts'
import { signatureOf } from '#server/identity/caller.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { findForUpdate } from '#server/store/customers/find-for-update.ts'
import { nameHolder } from '#server/store/customers/name-holder.ts'
import { customerReader, type Versioned } from '#server/store/customers/read.ts'
import { spell } from '#server/store/customers/spell.ts'
import { totalsOf } from '#server/store/customers/totals.ts'
import { addCustomer, changeCustomer, recordOf } from '#server/store/customers/write.ts'
import { spellStaffCodes } from '#server/store/employees/hierarchy.ts'
import { customFieldsByKey } from '#server/store/lookups/custom-fields.ts'

type Body = ParsedOf<typeof upsertCustomer>['body']

/** R11: the customer that a code names, which the caller may change and has seen as it is; undefined: a new one. */
async function storedOf({ customerCode }: Body, request: RequestContext): Promise<Versioned | undefined> {
  const stored = isGiven(customerCode) ? await findForUpdate(request.db, customerCode) : undefined
  if (stored !== undefined) {
    await request.require(stored.customer)
    request.requireVersion(stored.version)
  } else if (request.ifMatch !== undefined) throw Refusal.stale()
  return stored
}

/** R15: staff codes that no employee has, under the field in which each was sent. */
function unknownStaff(body: Body, staffCodes: ReadonlyMap<string, string>): FieldFault[] {
  const sent = [
    ...(body.owners ?? []).map((code, i) => ({ field: `owners[${i}]`, code })),
    ...(isGiven(body.primaryOwner) ? [{ field: 'primaryOwner', code: body.primaryOwner }] : []),
  ]
  return sent
    .filter(({ code }) => code !== '' && !staffCodes.has(codeKey(code)))
    .map(({ field, code }) => ({ field, key: 'employeeUnknown', values: { code } }))
}

/** R10. A name that stays as it is needs no look. */
async function takenName(
  { customerName }: CustomerRecord,
  stored: Versioned | undefined,
  { db }: RequestContext,
): Promise<FieldFault[]> {
  const before = stored?.customer
  if (nameKey(customerName) === '' || (before && nameKey(before.customerName) === nameKey(customerName)))
    return []
  const code = await nameHolder(db, customerName, before?.customerId)
  return code === undefined ? [] : [{ field: 'customerName', key: 'nameHeld', values: { code } }]
}

/** Values that stay as they are are not judged again: the type of their field may have changed since. */
function changed(
  record: CustomerRecord,
  before: CustomerRecord | undefined,
  fields: ReadonlyMap<string, CustomFieldDefinition>,
): CustomFieldDefinition[] {
  const same = new Set(
    record.customFields
      .filter((field) => before?.customFields.some((old) => isDeepStrictEqual(old, field)))
      .map(({ customFieldName }) => nameKey(customFieldName)),
  )
  return [...fields].flatMap(([key, definition]) => (same.has(key) ? [] : definition))
}

/** What is broken without a look at the database. An update may leave out what is stored and holds. */
const brokenRules = (fitting: Partial<Body>): FieldFault[] =>
  checkCustomer(fitting).filter(
    ({ field }) => !isGiven(fitting.customerCode) || Object.hasOwn(fitting, field.replace(/[.[].*/, '')),
  )

export const customerWriteRoutes = {
  upsertCustomer: implement(
    upsertCustomer,
    async ({ body }, request) => {
      const { db, caller, clock, app } = request
      const stored = await storedOf(body, request)
      const before = stored && recordOf(stored.customer)
      const record = normalizeCustomer(body, before)
      const fields = await customFieldsByKey(
        db,
        record.customFields.map(({ customFieldName }) => customFieldName),
      )
      const staffCodes = await spellStaffCodes(db, record.owners)
      refuseIfAny([
        ...checkCustomer(body, { stored: before, customFields: changed(record, before, fields) }),
        ...unknownStaff(body, staffCodes),
        ...(await takenName(record, stored, request)),
      ])
      const next = await spell(db, record, { staffCodes, fields })
      await request.requireAssignable(next.owners.filter((code) => !before?.owners.includes(code)))
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
    { rules: brokenRules },
  ),
}
