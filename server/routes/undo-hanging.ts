import { Refusal } from '#server/errors.ts'
import { signatureOf } from '#server/identity/caller.ts'
import { may } from '#server/identity/may.ts'
import { recordRights } from '#server/identity/record-rights.ts'
import type { RequestContext } from '#server/implement.ts'
import {
  hanging,
  keepRowChange,
  putBack,
  removeRow,
  rowOf,
  setFields,
  type HangingKind,
} from '#server/store/changes/hanging.ts'
import type { Entry } from '#server/store/changes/read.ts'
import { ownedById } from '#server/store/customers/owned.ts'
import { teamOf } from '#server/store/reach.ts'

import { fieldsBefore } from './undo-customer.ts'

/** It goes back to a customer that is there and that the caller may write. */
async function requireCustomer(kind: HangingKind, id: unknown, { db, caller }: RequestContext) {
  const customer = await ownedById(db, String(id))
  if (customer === undefined)
    throw Refusal.fields([{ field: 'customerCode', key: 'customerUnknown', values: { code: String(id) } }])
  if (!may(caller, recordRights[kind].write, customer, await teamOf(db, caller)))
    throw Refusal.forbidden('forbiddenRecord')
}

/** Takes back one change of what hangs on a customer. */
export async function undoHanging(kind: HangingKind, entry: Entry, request: RequestContext): Promise<void> {
  const { db, caller } = request
  const id = Number(entry.key)
  const now = await rowOf(db, kind, id)
  if (entry.action === 'delete') {
    if (entry.before === null) throw Refusal.notFound(hanging[kind].id)
    await requireCustomer(kind, entry.before['customerId'], request)
    await putBack(db, kind, entry.before)
  } else {
    if (now === undefined) throw Refusal.notFound(hanging[kind].id)
    if (entry.action === 'update') {
      const values = fieldsBefore(entry.fields, now)
      await requireCustomer(kind, values['customerId'] ?? now['customerId'], request)
      await setFields(db, kind, id, values)
    } else await removeRow(db, kind, id)
  }
  await keepRowChange(db, { kind, id, before: now, by: signatureOf(caller), undoes: Number(entry.changeId) })
}
