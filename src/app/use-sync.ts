import { onlineManager, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

/** Whether there is a network, and from when the newest data on the page is (ms since 1970; 0: none yet). */
export function useSync(): { online: boolean; asOf: number } {
  const cache = useQueryClient().getQueryCache()
  const asOf = useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () => {
      const read = cache.getAll().filter((query) => query.isActive())
      return Math.max(0, ...read.map((query) => query.state.dataUpdatedAt))
    },
  )
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  )
  return { online, asOf }
}
