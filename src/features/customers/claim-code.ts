import { isApiError } from '#api/errors.ts'
import type { Outcome } from '#api/outcome.ts'
import { call } from '#api/session.ts'
import { getCustomerByCode, type Customer } from '#contract/customer/customer.ts'

/**
 * Makes sure that nobody has the code which somebody chose for a new customer: a save under it would change its
 * holder (R11). Undefined when it is free, else how the save ended before it began.
 */
export async function claimCode(
  customerCode: string,
  heldBy: (customerName: string) => string,
): Promise<Outcome<Customer> | undefined> {
  try {
    const { data } = await call(getCustomerByCode, { params: { customerCode } })
    const fields = [{ field: 'customerCode', message: heldBy(data.customerName) }]
    return { kind: 'refused', fields, description: undefined }
  } catch (error) {
    if (!isApiError(error)) throw error
    if (error.kind === 'notFound') return undefined
    if (error.kind === 'offline') return { kind: 'offline' }
    return { kind: 'failed', id: error.requestId, description: error.description }
  }
}
