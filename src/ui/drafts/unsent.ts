import { useSyncExternalStore } from 'react'

import { keep, kept } from '#lib/kept.ts'

/** Remembers that something waits in this browser; never whose or what. Without it nothing is loaded at the start. */
const key = 'sala.unsent'
let count = 0
const listeners = new Set<() => void>()

/** Whether it is worth looking for drafts. */
export const mayHaveUnsent = (): boolean => kept(key) !== null

/** How many forms wait, for the one button that says so; `any`: something is kept here, whosever it is. */
export function noteUnsent(now: number, any: boolean): void {
  keep(key, any ? '1' : null)
  if (now === count) return
  count = now
  for (const changed of listeners) changed()
}

const watch = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

export const useUnsentCount = (): number => useSyncExternalStore(watch, () => count)
