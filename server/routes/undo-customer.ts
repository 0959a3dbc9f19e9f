import { isDeepStrictEqual } from 'node:util'

import type { CustomerRecord } from '#rules/customer-record.ts'
import { Refusal, refuseIfAny } from '#server/errors.ts'
import { signatureOf } from '#server/identity/caller.ts'
import type { RequestContext } from '#server/implement.ts'
import type { FieldChanges, Snapshot } from '#server/store/changes.ts'
import type { Entry } from '#server/store/changes/read.ts'
import { customerReader } from '#server/store/customers/read.ts'
import { unvoidCustomer, voidCustomer } from '#server/store/customers/void.ts'
import { changeCustomer, recordOf, snapshotOf } from '#server/store/customers/write.ts'

import { judgeCustomer, takenName } from './customer-rules.ts'

/** The fields of a change as they were, of a record that still has them as the change left them. */
export function fieldsBefore(fields: FieldChanges, now: Snapshot): Snapshot {
  const asJson: Snapshot = JSON.parse(JSON.stringify(now))
  const back = Object.entries(fields).map(([field, { old, new: left }]) => {
    if (!isDeepStrictEqual(asJson[field] ?? null, left)) throw Refusal.fields([{ field, key: 'undoMoved' }])
    return [field, old] as const
  })
  return Object.fromEntries(back)
}

/** Custom fields of a kept record: a map there, a list on the wire. */
const asList = (values: Record<string, string[]>): CustomerRecord['customFields'] =>
  Object.entries(values).map(([customFieldName, customFieldValue]) => ({ customFieldName, customFieldValue }))

function asDraft({ customFields, ...fields }: Snapshot): Partial<CustomerRecord> {
  // kept from a record of just this form: jsonb cannot say that in types
  const draft = fields as Partial<CustomerRecord>
  return customFields === undefined
    ? draft
    : { ...draft, customFields: asList((customFields ?? {}) as Record<string, string[]>) }
}

/** Takes back one change of a customer by the rules that every write of one has to keep. */
export async function undoCustomer(entry: Entry, request: RequestContext): Promise<void> {
  const { db, caller } = request
  const undoing = { by: signatureOf(caller), undoes: Number(entry.changeId) }
  const stored = await customerReader(db).anyById(entry.customerId)
  if (stored === undefined) throw Refusal.notFound('customerCode')
  const before = recordOf(stored.customer)
  if (entry.action === 'delete') {
    refuseIfAny(await takenName(before, { customerId: entry.customerId }, db))
    return unvoidCustomer(db, stored, undoing)
  }
  if (entry.action !== 'update') return voidCustomer(db, stored, undoing)
  const draft = asDraft(fieldsBefore(entry.fields, snapshotOf(before)))
  const next = await judgeCustomer(draft, { ...before, ...draft }, stored, request)
  await changeCustomer(db, stored.customer, next, undoing.by, undoing.undoes)
}
