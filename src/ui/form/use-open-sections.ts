import { useState } from 'react'
import { flushSync } from 'react-dom'

import type { FormAccess } from './form-context.ts'
import type { FormSection } from './form-section.ts'

type Reveal = (ids: readonly string[]) => void

/**
 * Which groups of a form are unfolded. Opening one shows its fields at once, so that one of them can take the focus;
 * `reveal` opens several with the next drawing.
 */
export function useOpenSections(sections: readonly FormSection[]): FormAccess & { reveal: Reveal } {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({})
  return {
    reveal: (ids) => {
      const opened = Object.fromEntries(ids.map((id) => [id, true]))
      if (ids.length > 0) setChosen((before) => ({ ...before, ...opened }))
    },
    sections,
    isOpen: (id) => chosen[id] ?? !sections.find((section) => section.id === id)?.folded,
    setOpen: (id, open) => flushSync(() => setChosen((before) => ({ ...before, [id]: open }))),
  }
}
