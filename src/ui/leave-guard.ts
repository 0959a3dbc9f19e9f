import { useEffect, useEffectEvent, useState } from 'react'

/** Whether what is in a form outlives its page as a draft: not at all, in a moment, or it is kept already. */
export type Keeping = 'no' | 'soon' | 'done'

type Guard = { isDirty: () => boolean; keeping: () => Keeping }

/** What each form on the page answers when it is asked whether something would be lost. */
const guards = new Map<object, Guard>()

/** Whether anything on the page would be left undone by leaving it. */
export const hasUnsaved = (): boolean => [...guards.values()].some(({ isDirty }) => isDirty())

/** Whether all of that stays as a draft: the worst that any form answers. */
export function keepingAll(): Keeping {
  const answers = [...guards.values()].filter(({ isDirty }) => isDirty()).map(({ keeping }) => keeping())
  return answers.includes('no') ? 'no' : answers.includes('soon') ? 'soon' : 'done'
}

/** Forgets every guard: the page is given up on purpose (another person signed in). */
export const releaseAll = (): void => guards.clear()

/**
 * While `isDirty` (asked at that moment), leaving the page asks first: by a link, the back button, closing the tab.
 * Closing asks only for what is not kept as a draft. Answers `release`: call it when all is saved and the form itself
 * is about to navigate.
 */
export function useLeaveGuard(isDirty: () => boolean, keeping: () => Keeping = () => 'no'): () => void {
  const [guard] = useState<object>(() => ({}))
  const ask = useEffectEvent(isDirty)
  const askKeeping = useEffectEvent(keeping)
  useEffect(() => {
    guards.set(guard, { isDirty: () => ask(), keeping: () => askKeeping() })
    return () => void guards.delete(guard)
  }, [guard])
  return () => void guards.delete(guard)
}

/** The browser's own question, when the whole page is left. The app's dialog asks for the rest. */
export function guardUnload(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (hasUnsaved() && keepingAll() !== 'done') event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
