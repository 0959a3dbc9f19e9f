import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'

import type { RecordKind } from '#contract/sala/changes.ts'
import { useNews } from '#ui/news.ts'

import type { PagedQuery } from './page-query.ts'

/** Rows that others added or changed, so that the list would look otherwise: how many, and how to see them. */
export type RowNews = { count: number; show: () => void }

const none: ReadonlySet<string> = new Set()

/**
 * Keeps the rows of a list up to date while others write records of a kind: what changed in place is there at once,
 * what would move rows waits until it is asked for. `asOf` of the rows: a list that was read anew has no news.
 */
export function useLiveRows<T>(
  list: PagedQuery<T>,
  kind: RecordKind,
  { rowKey, asOf }: { rowKey: (row: T) => string; asOf: number | undefined },
): RowNews | undefined {
  const client = useQueryClient()
  const id = `${hashKey(list.queryKey)} ${asOf}`
  const [news, setNews] = useState({ id, keys: none })
  // `told`: changed and not looked into yet, or announced; of the list that `id` names
  const work = useRef<{ id: string; isBusy: boolean; told: readonly string[] }>({
    id,
    isBusy: false,
    told: [],
  })
  if (news.id !== id) setNews({ id, keys: none })

  const bring = async (keys: readonly string[]): Promise<void> => {
    const now = work.current
    now.told = [...new Set([...(now.id === id ? now.told : []), ...keys])]
    now.id = id
    if (now.isBusy) return
    now.isBusy = true
    try {
      const { bringIn } = await import('./live-rows.ts')
      for (let looked: readonly string[] = []; looked !== now.told;) {
        looked = now.told
        const keep = await bringIn(client, list, rowKey, looked)
        setNews((held) => (held.id === id ? { id, keys: new Set(keep) } : held))
        if (looked === now.told) looked = now.told = keep
      }
    } catch {
      // the rows stay as they were; the next news tries again
    } finally {
      now.isBusy = false
    }
  }
  useNews((heard) => {
    const keys = heard.filter((change) => change.kind === kind).map(({ key }) => key)
    if (keys.length > 0) void bring(keys)
  })
  if (news.keys.size === 0) return undefined
  return { count: news.keys.size, show: () => void client.invalidateQueries({ queryKey: list.queryKey }) }
}
