import { useEffect, useEffectEvent, useState } from 'react'

/** What each form on the page answers when it is asked whether something would be lost. */
const guards = new Map<object, () => boolean>()

/** Whether anything on the page would be lost by leaving it. */
export const hasUnsaved = (): boolean => [...guards.values()].some((isDirty) => isDirty())

/** Forgets every guard: the page is given up on purpose (another person signed in). */
export const releaseAll = (): void => guards.clear()

/**
 * While `isDirty` (asked at that moment), leaving the page asks first: by a link, the back button, closing the tab.
 * Answers `release`: call it when all is saved and the form itself is about to navigate.
 */
export function useLeaveGuard(isDirty: () => boolean): () => void {
  const [guard] = useState<object>(() => ({}))
  const ask = useEffectEvent(isDirty)
  useEffect(() => {
    guards.set(guard, () => ask())
    return () => void guards.delete(guard)
  }, [guard])
  return () => void guards.delete(guard)
}

/** The browser's own question, when the whole page is left. The app's dialog asks for the rest. */
export function guardUnload(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (hasUnsaved()) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
