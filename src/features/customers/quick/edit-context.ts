import { createContext, use } from 'react'

import type { Called } from '#api/call.ts'
import type { Customer } from '#contract/customer/customer.ts'

/** The customer whose facts can be edited where they stand, as it is held; undefined where facts are only shown. */
export const EditContext = createContext<Called<Customer> | undefined>(undefined)

export const useEditable = () => use(EditContext)
