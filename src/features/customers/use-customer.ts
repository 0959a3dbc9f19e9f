import { useSuspenseQuery } from '@tanstack/react-query'

import { useCustomerCode } from './customer-code.ts'
import { customerQueries } from './queries.ts'

/** The customer of this page with its version. The page's loader read it. */
export const useCustomer = () => useSuspenseQuery(customerQueries.detail(useCustomerCode())).data
