import { useSyncExternalStore } from 'react'

/** The one breakpoint of the design; style sheets write it `@media (width < $phone)`. */
const narrow = '(max-width: 47.99em)'

const watch = (changed: () => void) => {
  const query = matchMedia(narrow)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether the page is as narrow as a phone: lists are cards, forms one column, the rail a bar at the bottom. */
export const usePhone = (): boolean => useSyncExternalStore(watch, () => matchMedia(narrow).matches)
