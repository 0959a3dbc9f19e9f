import { useSyncExternalStore } from 'react'

const watch = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** False when there is certainly no network; true promises nothing. */
export const useOnline = (): boolean => useSyncExternalStore(watch, () => navigator.onLine)
