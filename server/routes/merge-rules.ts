import { CustomerWrite } from '#contract/customer/write.ts'
import { codeKey } from '#lib/fold.ts'
import { checkCustomer } from '#rules/customer.ts'
import type { CustomerRecord } from '#rules/customer-record.ts'
import { Refusal, refuseIfAny, type FieldFault } from '#server/errors.ts'
import type { RequestContext } from '#server/implement.ts'
import { customerReader, type Versioned } from '#server/store/customers/read.ts'
import { holdByCode, type Held } from '#server/store/merge/hold.ts'
import { survivorOf } from '#server/store/merge/merged.ts'

/** A field of the request with the code that it names. */
type Named = { field: string; code: string }

/** Customers that are there and went into nobody, held until the transaction ends and whole. All faults at once. */
export async function holdOpen(named: readonly Named[], request: RequestContext): Promise<Versioned[]> {
  const { db } = request
  const held = await holdByCode(
    db,
    named.map(({ code }) => code),
  )
  const faults: FieldFault[] = []
  const found: Held[] = []
  for (const { field, code } of named) {
    const one = held.get(codeKey(code))
    if (one === undefined) faults.push({ field, key: 'customerUnknown', values: { code } })
    else if (one.isMerged) faults.push({ field, ...(await mergedFault(one, request)) })
    else found.push(one)
  }
  refuseIfAny(faults)
  if (new Set(found.map(({ customerId }) => customerId)).size < named.length)
    throw Refusal.fields([{ field: named.at(-1)?.field ?? '', key: 'sameCustomer' }])
  for (const one of found) await request.require(one)
  return Promise.all(found.map(({ customerId }) => read(customerId, request)))
}

/** One that is there for certain, merged or not. */
export async function read(customerId: string, { db }: RequestContext): Promise<Versioned> {
  const found = await customerReader(db).anyById(customerId)
  if (found === undefined) throw Refusal.notFound('customerCode')
  return found
}

/** That a customer went into another, and into whom. */
export async function mergedFault(
  { customerId, customerCode }: { customerId: string; customerCode: string },
  { db }: RequestContext,
): Promise<Pick<FieldFault, 'key' | 'values'>> {
  const survivor = await survivorOf(db, customerId)
  return { key: 'customerMerged', values: { code: customerCode, into: survivor?.customerCode ?? '' } }
}

/** What the rules say of a record that nobody typed, with what a write could not hold any more. */
export function judgeMerged(next: CustomerRecord, before: CustomerRecord): void {
  const { contacts, ...record } = next
  const held = CustomerWrite.safeParse({ ...record, contacts })
  const tooMuch = held.error?.issues.map(({ path }) => String(path[0])) ?? []
  const faults: FieldFault[] = [...new Set(tooMuch)].map((field) => ({ field, key: 'mergeTooMuch' }))
  refuseIfAny(faults.length > 0 ? faults : checkCustomer(next, { stored: before }))
}
