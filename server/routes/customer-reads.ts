import {
  getCustomerByCode,
  getCustomerById,
  getCustomerByName,
  getCustomersByTaxId,
} from '#contract/customer/customer.ts'
import { checkCustomerExistence } from '#contract/customer/existence.ts'
import { isGiven } from '#lib/is-given.ts'
import { Refusal } from '#server/errors.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { findKnown } from '#server/store/customers/existence.ts'
import { customerReader, type Versioned } from '#server/store/customers/read.ts'

/** The record with its version, or 404 for what did not name one. */
function answer(found: Versioned | undefined, field: string, { setVersion }: RequestContext) {
  if (found === undefined) throw Refusal.notFound(field)
  setVersion(found.version)
  return found.customer
}

const known = ['customerCode', 'customerName', 'customerTaxNo', 'customerEmail', 'customerPhone'] as const

export const customerReadRoutes = {
  getCustomerByCode: implement(getCustomerByCode, async ({ params }, request) =>
    answer(await customerReader(request.db).byCode(params.customerCode), 'customerCode', request),
  ),

  getCustomerById: implement(getCustomerById, async ({ params }, request) =>
    answer(await customerReader(request.db).byId(params.customerId), 'customerId', request),
  ),

  getCustomerByName: implement(getCustomerByName, async ({ params }, request) =>
    answer(await customerReader(request.db).byName(params.customerName), 'customerName', request),
  ),

  getCustomersByTaxId: implement(getCustomersByTaxId, async ({ params, query }, { db, setTotal }) => {
    const found = await customerReader(db).byTaxId(params.taxId, query.branchCode)
    if (found.length === 0) throw Refusal.notFound('taxId')
    setTotal(found.length)
    return found
  }),

  checkCustomerExistence: implement(checkCustomerExistence, async ({ body }, { db }) => {
    if (!known.some((field) => isGiven(body[field]))) {
      throw Refusal.fields([{ field: '', key: 'anyOf', values: { fields: known.join(', ') } }])
    }
    const customers = await findKnown(db, body)
    return { isExist: customers.length > 0, customers }
  }),
}
