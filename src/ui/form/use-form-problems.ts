import { useEffect, useEffectEvent, useLayoutEffect, useState, type ReactNode, type RefObject } from 'react'

import type { Outcome } from '#api/outcome.ts'
import type { PanelForm } from '#ui/form-panel.tsx'

import { problemsIn, type Problem } from './problems.ts'

type Options = {
  ref: RefObject<HTMLFormElement | null>
  form: PanelForm
  outcome: Outcome<unknown> | undefined
  attempt: number
  pathOf: ((wireName: string) => string) | undefined
}

/** What is refused in a form after somebody tried to save it, by the form's own rules or by the host. */
export function useFormProblems({ ref, form, outcome, attempt, pathOf = (name) => name }: Options) {
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const paths = Object.keys(form.errors).filter((path) => Boolean(form.errors[path]))
  const shown = attempt > 0 ? paths : []

  const refuse = useEffectEvent((refused: Extract<Outcome<unknown>, { kind: 'refused' }>) => {
    // a host that names no field has a sentence for the whole
    const named =
      refused.fields.length > 0 ? refused.fields : [{ field: '', message: refused.description ?? '–' }]
    form.setErrors(Object.fromEntries(named.map(({ field, message }) => [pathOf(field), message])))
  })
  useEffect(() => {
    if (outcome?.kind === 'refused') refuse(outcome)
  }, [outcome])

  useLayoutEffect(() => {
    if (ref.current) setProblems(problemsIn(ref.current, shown))
    // oxlint-disable-next-line react/exhaustive-deps -- the paths decide, not the array that holds them
  }, [ref, JSON.stringify(shown)])

  return { problems, messageOf: (path: string): ReactNode => form.errors[path] }
}
