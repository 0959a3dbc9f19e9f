import { useState } from 'react'
import { flushSync } from 'react-dom'

import type { FormAccess } from './form-context.ts'
import type { FormSection } from './form-section.ts'

/** Which groups of a form are unfolded. Opening one shows its fields at once, so that one of them can take the focus. */
export function useOpenSections(sections: readonly FormSection[]): FormAccess {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({})
  return {
    sections,
    isOpen: (id) => chosen[id] ?? !sections.find((section) => section.id === id)?.folded,
    setOpen: (id, open) => flushSync(() => setChosen((before) => ({ ...before, [id]: open }))),
  }
}
