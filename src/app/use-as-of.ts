import { useQueryClient, type QueryCache } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

/** The cache tells of a query while a component that asks for it is being drawn: others may change only after that. */
function watch(cache: QueryCache, changed: () => void): () => void {
  let due: ReturnType<typeof setTimeout> | undefined
  const stop = cache.subscribe(() => {
    due ??= setTimeout(() => {
      due = undefined
      changed()
    })
  })
  return () => {
    clearTimeout(due)
    stop()
  }
}

const newest = (cache: QueryCache): number =>
  cache
    .getAll()
    .reduce((time, query) => (query.isActive() ? Math.max(time, query.state.dataUpdatedAt) : time), 0)

/** From when the newest data on the page is, in ms since 1970; 0: there is none yet. */
export function useAsOf(): number {
  const cache = useQueryClient().getQueryCache()
  return useSyncExternalStore(
    (changed) => watch(cache, changed),
    () => newest(cache),
  )
}
