import { onlineManager, useQueryClient, type QueryCache } from '@tanstack/react-query'
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

/** Whether there is a network, and from when the newest data on the page is (ms since 1970; 0: none yet). */
export function useSync(): { online: boolean; asOf: number } {
  const cache = useQueryClient().getQueryCache()
  const asOf = useSyncExternalStore(
    (changed) => watch(cache, changed),
    () => newest(cache),
  )
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  )
  return { online, asOf }
}
