import { useSyncExternalStore } from 'react'

/** Narrower than this the rail shows icons alone, and the top bar drops words. Style sheets write `$narrow`. */
const narrow = '(width < 64em)'

const watch = (changed: () => void) => {
  const query = matchMedia(narrow)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

export const useNarrow = (): boolean => useSyncExternalStore(watch, () => matchMedia(narrow).matches)
