import { useSyncExternalStore } from 'react'

let isNewer = false
const listeners = new Set<() => void>()

/** A newer version than this page's was put in place. */
export function noteNewer(): void {
  isNewer = true
  for (const changed of listeners) changed()
}

const watch = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** Whether a reload brings a newer version. */
export const useNewer = (): boolean => useSyncExternalStore(watch, () => isNewer)
