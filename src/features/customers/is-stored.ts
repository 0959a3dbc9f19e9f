import type { Customer } from '#contract/customer/customer.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'
import { nameKey } from '#lib/fold.ts'
import { same } from '#lib/merge/same.ts'
import { normalizeCustomer, type CustomerRecord } from '#rules/customer-record.ts'

/** Names of which the host keeps the spelling that it knows (R3). */
const names = ['customerGroupName', 'sourceName', 'classificationName', 'customerIncome'] as const
const lists = ['interestsName', 'customerTags'] as const

const foldedOf = (record: CustomerRecord) => ({
  ...record,
  ...Object.fromEntries(names.map((name) => [name, nameKey(record[name] ?? '')])),
  ...Object.fromEntries(lists.map((list) => [list, record[list].map(nameKey)])),
})

/**
 * Whether a customer that was read back is what was sent, field by field: what is absent was kept, texts were cleaned.
 * In doubt it is not: "it was not saved" leads to another attempt under the same key, "saved" to nothing.
 */
export const isStored = (stored: Customer, sent: CustomerWrite): boolean =>
  same(foldedOf(normalizeCustomer(sent, stored)), foldedOf(normalizeCustomer(stored)))
