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
import { survivorOf } from '#server/store/merge/merged.ts'
import { customerReader, type Versioned } from '#server/store/customers/read.ts'

/** The record with its version, or 404 for what did not name one. */
function answer(found: Versioned | undefined, field: string, { setVersion }: RequestContext) {
  if (found === undefined) throw Refusal.notFound(field)
  setVersion(found.version)
  return found.customer
}

/** Also a customer that was merged into another: it says into whom. */
async function withMerged(by: 'Code' | 'Id', value: string, { db }: RequestContext) {
  const reader = customerReader(db)
  const found = await reader[`by${by}`](value)
  if (found !== undefined) return found
  const gone = await reader[`mergedBy${by}`](value)
  const survivor = gone && (await survivorOf(db, gone.customer.customerId))
  return gone && { ...gone, customer: { ...gone.customer, mergedInto: survivor?.customerCode } }
}

/** The name of one that was merged into another finds that other one. */
async function byName(name: string, { db }: RequestContext) {
  const reader = customerReader(db)
  const found = await reader.byName(name)
  if (found !== undefined) return found
  const gone = await reader.mergedByName(name)
  const survivor = gone && (await survivorOf(db, gone.customer.customerId))
  return survivor && reader.byId(survivor.customerId)
}

const known = ['customerCode', 'customerName', 'customerTaxNo', 'customerEmail', 'customerPhone'] as const

export const customerReadRoutes = {
  getCustomerByCode: implement(getCustomerByCode, async ({ params }, request) =>
    answer(await withMerged('Code', params.customerCode, request), 'customerCode', request),
  ),

  getCustomerById: implement(getCustomerById, async ({ params }, request) =>
    answer(await withMerged('Id', params.customerId, request), 'customerId', request),
  ),

  getCustomerByName: implement(getCustomerByName, async ({ params }, request) =>
    answer(await byName(params.customerName, request), 'customerName', request),
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
