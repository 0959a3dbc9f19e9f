import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useFormat } from '#i18n/use-format.ts'
import type { Answers } from '#lib/merge-three.ts'
import { Conflict, type Choice } from '#ui/conflict/conflict.tsx'

import { useConflictItems } from './conflict-items.ts'
import type { CustomerForm } from './form.ts'
import { mergeCustomer } from './merge-customer.ts'
import type { Base } from './save-merged.ts'
import { whoSavedSince } from './who-saved.ts'

export type CustomerConflictProps = {
  /** What my edits were made in. */
  base: Base
  mine: CustomerForm
  /** The record as it is now: `baseUnder(base, outcome.theirs)`. */
  theirs: Base
  /** What was chosen, with everything else of both: to be saved over `theirs`. */
  onSettle: (chosen: CustomerForm) => void
  onBack: () => void
  title?: string | undefined
}

/** Asks field by field about what I and somebody else made of one customer. Loaded when it is needed. */
export function CustomerConflict({ base, mine, theirs, onSettle, onBack, title }: CustomerConflictProps) {
  const format = useFormat()
  const [{ questions }] = useState(() => mergeCustomer(base.form, mine, theirs.form))
  const items = useConflictItems(questions)
  const { customerCode } = theirs.opened.data
  const { version } = base.opened
  const { data: writings = [] } = useQuery({
    queryKey: ['customers', 'who', customerCode, version ?? '', theirs.opened.version ?? ''],
    queryFn: () => whoSavedSince(customerCode, version),
    enabled: title === undefined,
  })
  const [last] = writings
  const names = [...new Set(writings.map(({ name }) => name))].join(', ')

  const settle = (choices: ReadonlyMap<string, Choice>) => {
    const answers: Answers = new Map(
      questions.map((question) => {
        const choice = choices.get(question.id)
        return [question.id, choice?.side === 'typed' ? choice.text : question[choice?.side ?? 'theirs']]
      }),
    )
    onSettle(mergeCustomer(base.form, mine, theirs.form, answers).merged)
  }

  return (
    <Conflict
      items={items}
      who={last && { name: names, when: format.dateTime(last.at) }}
      {...(title !== undefined && { title })}
      onSettle={settle}
      onBack={onBack}
    />
  )
}
