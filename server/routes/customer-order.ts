import { isGiven } from '#lib/is-given.ts'
import type { FieldFault } from '#server/errors.ts'
import { given } from '#server/store/customers/condition.ts'
import { isOrderField, type Order, type OrderKey } from '#server/store/customers/order.ts'

const unknown = (field: string): FieldFault => ({ field, key: 'unknownOrder' })

type Read = { order: Order; faults: FieldFault[] }

/** `customerName`, `customerName desc`: the documented order. */
function readWords(text: string): OrderKey | undefined {
  const [, field = '', direction = 'asc'] = /^(\w+)(?:\s+(asc|desc))?$/i.exec(text) ?? []
  return isOrderField(field) ? { field, descending: direction.toLowerCase() === 'desc' } : undefined
}

/** `-customerName`: ours. */
function readSigned(text: string): OrderKey | undefined {
  const descending = text.startsWith('-')
  const field = descending ? text.slice(1) : text
  return isOrderField(field) ? { field, descending } : undefined
}

/** The order that a request asks for; `sala.orderBy` before `orderBy`, by customerId when neither is there. */
export function readOrder(
  orderBy: string | null | undefined,
  keys: readonly string[] | null | undefined,
): Read {
  if (given(keys)) {
    const read = keys.map(readSigned)
    return {
      order: read.filter((key) => key !== undefined),
      faults: read.flatMap((key, i) => (key === undefined ? [unknown(`sala.orderBy[${i}]`)] : [])),
    }
  }
  if (!isGiven(orderBy) || orderBy === '') return { order: [], faults: [] }
  const key = readWords(orderBy)
  return key === undefined ? { order: [], faults: [unknown('orderBy')] } : { order: [key], faults: [] }
}
