import type { CustomerForm } from '#features/customers/form.ts'
import type { FieldsSaved } from '#features/customers/save-fields.ts'

import type { EditField } from './edit-field.ts'

/** An edit in place that was sent, or that did not get through: what was typed is here until it is saved or given up. */
export type Pending = {
  customerCode: string
  field: EditField
  edits: Partial<CustomerForm>
  /** Undefined while it is on its way. */
  ended: FieldsSaved | undefined
}

let all: readonly Pending[] = []
const listeners = new Set<() => void>()

function put(next: readonly Pending[]): void {
  all = next
  for (const changed of listeners) changed()
}

const isOf = (customerCode: string, field: EditField) => (one: Pending) =>
  one.customerCode === customerCode && one.field === field

/** Every edit that is not saved yet; the same list until something changes. */
export const pendingEdits = (): readonly Pending[] => all

export const pendingOf = (customerCode: string, field: EditField): Pending | undefined =>
  all.find(isOf(customerCode, field))

/** Puts an edit in the place of the one of the same field. */
export function putPending(edit: Pending): void {
  const isSame = isOf(edit.customerCode, edit.field)
  put([...all.filter((one) => !isSame(one)), edit])
}

export function dropPending(edit: Pick<Pending, 'customerCode' | 'field'>): void {
  const isSame = isOf(edit.customerCode, edit.field)
  if (all.some(isSame)) put(all.filter((one) => !isSame(one)))
}

export const watchPending = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** What is on its way of one customer, laid together; undefined where nothing is. What failed is not there: it was taken back. */
export function underway(edits: readonly Pending[], customerCode: string): Partial<CustomerForm> | undefined {
  const sent = edits.filter((one) => one.customerCode === customerCode && one.ended === undefined)
  return sent.length === 0 ? undefined : Object.assign({}, ...sent.map((one) => one.edits))
}
