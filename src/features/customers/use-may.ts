import type { EndpointId } from '#contract/all.ts'
import { useMayOn } from '#features/employees/public.ts'

import { useCustomer } from './use-customer.ts'

/** Whether the person may call an operation on the customer of this page. */
export function useMay(): (operation: EndpointId) => boolean {
  return useMayOn(useCustomer().data.owners)
}
