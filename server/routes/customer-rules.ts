import { isDeepStrictEqual } from 'node:util'

import type { CustomFieldDefinition } from '#contract/sala/lookups.ts'
import { codeKey, nameKey } from '#lib/fold.ts'
import { isGiven } from '#lib/is-given.ts'
import { checkCustomer } from '#rules/customer.ts'
import type { CustomerDraft, CustomerRecord } from '#rules/customer-record.ts'
import type { Database } from '#server/database/tables.ts'
import { refuseIfAny, type FieldFault } from '#server/errors.ts'
import type { RequestContext } from '#server/implement.ts'
import { nameHolder } from '#server/store/customers/name-holder.ts'
import type { Versioned } from '#server/store/customers/read.ts'
import { spell } from '#server/store/customers/spell.ts'
import { recordOf } from '#server/store/customers/write.ts'
import { spellStaffCodes } from '#server/store/employees/hierarchy.ts'
import { customFieldsByKey } from '#server/store/lookups/custom-fields.ts'

/** R15: staff codes that no employee has, under the field in which each was sent. */
export function unknownStaff(body: CustomerDraft, staffCodes: ReadonlyMap<string, string>): FieldFault[] {
  const sent = [
    ...(body.owners ?? []).map((code, i) => ({ field: `owners[${i}]`, code: code ?? '' })),
    ...(isGiven(body.primaryOwner) ? [{ field: 'primaryOwner', code: body.primaryOwner }] : []),
  ]
  return sent
    .filter(({ code }) => code !== '' && !staffCodes.has(codeKey(code)))
    .map(({ field, code }) => ({ field, key: 'employeeUnknown', values: { code } }))
}

/** R10: somebody else has this name. `customerId` is who asks for it; undefined: a new customer. */
export async function takenName(
  { customerName }: Pick<CustomerRecord, 'customerName'>,
  { customerId }: { customerId: string | undefined },
  db: Database,
): Promise<FieldFault[]> {
  if (nameKey(customerName) === '') return []
  const code = await nameHolder(db, customerName, customerId)
  return code === undefined ? [] : [{ field: 'customerName', key: 'nameHeld', values: { code } }]
}

/** Values that stay as they are are not judged again: the type of their field may have changed since. */
export function changedFields(
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

/**
 * Every rule of a customer. `draft` is what a write says, `record` what it would leave behind, `stored` what there is.
 * Answers the record as it is to be stored; throws all that is wrong with it.
 */
export async function judgeCustomer(
  draft: CustomerDraft,
  record: CustomerRecord,
  stored: Versioned | undefined,
  { db, requireAssignable }: RequestContext,
): Promise<CustomerRecord> {
  const before = stored && recordOf(stored.customer)
  const isSameName = before !== undefined && nameKey(before.customerName) === nameKey(record.customerName)
  const names = record.customFields.map(({ customFieldName }) => customFieldName)
  const fields = await customFieldsByKey(db, names)
  const staffCodes = await spellStaffCodes(db, record.owners)
  refuseIfAny([
    ...checkCustomer(draft, { stored: before, customFields: changedFields(record, before, fields) }),
    ...unknownStaff(draft, staffCodes),
    ...(isSameName ? [] : await takenName(record, { customerId: stored?.customer.customerId }, db)),
  ])
  const next = await spell(db, record, { staffCodes, fields })
  await requireAssignable(next.owners.filter((code) => !before?.owners.includes(code)))
  return next
}
