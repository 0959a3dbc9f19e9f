import { useParams, type LoaderFunctionArgs } from 'react-router'

import { invariant } from '#lib/invariant.ts'

/** The person that an address names. */
export function staffCodeOf({ staffCode }: LoaderFunctionArgs['params']): string {
  invariant(staffCode, 'this route must have :staffCode')
  return staffCode
}

export const useStaffCode = (): string => staffCodeOf(useParams())
