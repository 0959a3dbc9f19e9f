import { useParams, type LoaderFunctionArgs } from 'react-router'

import { invariant } from '#lib/invariant.ts'

/** The customer that an address names. */
export function customerCodeOf({ customerCode }: LoaderFunctionArgs['params']): string {
  invariant(customerCode, 'this route must have :customerCode')
  return customerCode
}

export const useCustomerCode = (): string => customerCodeOf(useParams())
