import { isApiError } from '#api/errors.ts'
import type { Outcome } from '#api/outcome.ts'
import { call } from '#api/session.ts'
import { getCustomerByCode, getCustomerByName, type Customer } from '#contract/customer/customer.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'

import type { SaveCustomer } from './mutations.ts'
import { toForm } from './to-form.ts'
import { toWire } from './to-wire.ts'

const isOpen = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether the record holds everything as it was sent. What a new one left open the host may have filled. */
function holds(stored: Customer, sent: CustomerWrite, isNew: boolean): boolean {
  const now = new Map(Object.entries(toWire(toForm(stored), stored)))
  return Object.entries(sent).every(
    ([name, value]: [string, unknown]) =>
      (isNew && isOpen(value)) || JSON.stringify(now.get(name)) === JSON.stringify(value),
  )
}

/**
 * Looks whether a save was done whose answer nobody read. Where that is certain neither way the answer is `unknown`:
 * sent again under its key, it is done once.
 */
export async function checkSent({ body, ifMatch }: SaveCustomer): Promise<Outcome<Customer>> {
  const { customerCode, customerName } = body
  try {
    const found = customerCode
      ? await call(getCustomerByCode, { params: { customerCode } })
      : await call(getCustomerByName, { params: { customerName } })
    const isOld = ifMatch !== undefined && found.version === ifMatch
    if (isOld) return { kind: 'unknown', absent: true }
    if (!holds(found.data, body, ifMatch === undefined)) return { kind: 'unknown', absent: false }
    return { kind: 'saved', data: found.data, version: found.version, changes: [] }
  } catch (error) {
    if (!isApiError(error)) throw error
    return { kind: 'unknown', absent: error.kind === 'notFound' && ifMatch === undefined }
  }
}
