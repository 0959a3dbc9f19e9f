import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'

import { call } from '#api/session.ts'
import { signIn, type Session } from '#contract/sala/session.ts'
import { typedText } from '#lib/typed-text.ts'
import { useCountdown } from '#ui/use-countdown.ts'

import { refusalOf, type Refusal } from './refusal.ts'

/** Signs in with what a form holds; the password is nowhere but in its field. */
export function useSignIn(onEntered: (session: Session) => void) {
  const [refusal, setRefusal] = useState<Refusal>()
  const seconds = refusal?.key === 'tooMany' ? refusal.seconds : undefined
  const wait = useCountdown(seconds, refusal, () => setRefusal(undefined)) ?? 0
  const entry = useMutation({
    mutationFn: async (body: { username: string; password: string }) => (await call(signIn, { body })).data,
    onMutate: () => setRefusal(undefined),
    onError: (error) => setRefusal(refusalOf(error)),
    onSuccess: onEntered,
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const username = typedText(event.currentTarget, 'username').trim()
    const password = typedText(event.currentTarget, 'password')
    if (entry.isPending || wait > 0) return
    if (username === '' || password === '') setRefusal({ key: 'missing' })
    else entry.mutate({ username, password })
  }
  return { submit, busy: entry.isPending, refusal, wait }
}
