import type { EndpointId } from '#contract/all.ts'
import type { RecordKind } from '#contract/sala/changes.ts'

/** The operations whose rights decide who reads and who writes a kind of record. */
export const recordRights: Record<RecordKind, { read: EndpointId; write: EndpointId }> = {
  customer: { read: 'getCustomerByCode', write: 'upsertCustomer' },
  customerEvent: { read: 'getCustomerEvents', write: 'editCustomerEvent' },
  satisfaction: { read: 'listSatisfaction', write: 'createCustomerSatisfaction' },
  customerFile: { read: 'listCustomerFiles', write: 'removeCustomerFile' },
}
