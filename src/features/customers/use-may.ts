import { useSuspenseQuery } from '@tanstack/react-query'

import type { EndpointId } from '#contract/all.ts'
import { useMayOn } from '#features/employees/public.ts'

import { useCustomerCode } from './customer-code.ts'
import { customerQueries } from './queries.ts'

/** Whether the person may call an operation on the customer of this page. */
export function useMay(): (operation: EndpointId) => boolean {
  const { data } = useSuspenseQuery(customerQueries.detail(useCustomerCode()))
  return useMayOn(data.data.owners)
}
