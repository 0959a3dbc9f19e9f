import { codeKey } from '#lib/fold.ts'

import type { PickOption } from './pick-source.ts'

/** The option that a typed code names, in any case of letters, or the whole name. */
export function exactOption(options: readonly PickOption[], text: string): PickOption | undefined {
  const typed = codeKey(text)
  if (typed === '') return undefined
  const free = options.filter((option) => !option.off)
  return (
    free.find((option) => codeKey(option.value) === typed) ??
    free.find((option) => codeKey(option.label) === typed)
  )
}
