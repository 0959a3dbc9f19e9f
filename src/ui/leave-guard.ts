import { useEffect, useState } from 'react'

const unsaved = new Set<object>()

/** Whether anything on the page would be lost by leaving it. */
export const hasUnsaved = (): boolean => unsaved.size > 0

/** Forgets every guard: the page is given up on purpose (another person signed in). */
export const releaseAll = (): void => unsaved.clear()

/**
 * While `dirty`, leaving the page asks first: by a link, the back button, closing the tab.
 * Answers `release`: call it when all is saved and the form itself is about to navigate.
 */
export function useLeaveGuard(dirty: boolean): () => void {
  const [guard] = useState<object>(() => ({}))
  useEffect(() => {
    if (!dirty) return
    unsaved.add(guard)
    return () => void unsaved.delete(guard)
  }, [dirty, guard])
  return () => void unsaved.delete(guard)
}

/** The browser's own question, when the whole page is left. The app's dialog asks for the rest. */
export function guardUnload(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (hasUnsaved()) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
