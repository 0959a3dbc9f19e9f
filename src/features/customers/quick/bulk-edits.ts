import type { CustomerForm } from '#features/customers/form.ts'
import { needsReason } from '#features/customers/lead-status.ts'
import { nameKey } from '#lib/fold.ts'

/** What can be changed for many customers at once. */
export const bulkFields = [
  'owners',
  'customerState',
  'leadStatus',
  'customerTags',
  'customerGroupName',
] as const
export type BulkField = (typeof bulkFields)[number]

/** What becomes of a list: these too, without these, only these. */
export const bulkWays = ['add', 'remove', 'replace'] as const
export type BulkWay = (typeof bulkWays)[number]

export const isList = (field: BulkField): field is 'owners' | 'customerTags' =>
  field === 'owners' || field === 'customerTags'

/** The list after the change. Names are the same however they are spelt; the spelling that is there stays. */
export function listAfter(now: readonly string[], given: readonly string[], way: BulkWay): string[] {
  const keys = new Set(given.map(nameKey))
  const kept = now.filter((one) => way === 'add' || keys.has(nameKey(one)) === (way === 'replace'))
  if (way === 'remove') return kept
  const there = new Set(kept.map(nameKey))
  return [...kept, ...given.filter((one) => !there.has(nameKey(one)))]
}

/** R15: somebody who looks after the customer comes first: whoever did, else who was named first. */
const primaryAfter = (
  now: CustomerForm,
  owners: readonly string[],
  given: CustomerForm,
  way: BulkWay,
): string => {
  const first = way === 'replace' ? given.primaryOwner : now.primaryOwner
  return owners.includes(first) ? first : (owners[0] ?? '')
}

/** What a bulk change makes of one customer, whatever that one holds now. `given` is what its dialog was filled with. */
export const bulkEdits =
  (field: BulkField, given: CustomerForm, way: BulkWay) =>
  (now: CustomerForm): Partial<CustomerForm> => {
    switch (field) {
      case 'owners': {
        const owners = listAfter(now.owners, given.owners, way)
        return { owners, primaryOwner: primaryAfter(now, owners, given, way) }
      }
      case 'customerTags':
        return { customerTags: listAfter(now.customerTags, given.customerTags, way) }
      case 'customerState':
        return { customerState: given.customerState }
      case 'customerGroupName':
        return { customerGroupName: given.customerGroupName }
      case 'leadStatus': {
        const { leadStatus, unqulifiedReasonName, unqulifiedReasonNote } = given
        const why = needsReason({ ...now, leadStatus }) ? { unqulifiedReasonName, unqulifiedReasonNote } : {}
        return { leadStatus, ...why }
      }
    }
  }
