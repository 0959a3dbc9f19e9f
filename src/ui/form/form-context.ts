import { createContext, use } from 'react'

import { invariant } from '#lib/invariant.ts'

import type { FormSection } from './form-section.ts'

/** What a form tells the groups inside it. */
export type FormAccess = {
  sections: readonly FormSection[]
  isOpen: (id: string) => boolean
  setOpen: (id: string, open: boolean) => void
}

export const FormContext = createContext<FormAccess | undefined>(undefined)

export function useFormAccess(): FormAccess {
  const access = use(FormContext)
  invariant(access, 'a section stands inside a FormPanel')
  return access
}
