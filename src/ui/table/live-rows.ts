import type { QueryClient } from '@tanstack/react-query'

import { pageKey, placeOf, type PagedQuery } from './page-query.ts'
import type { Page } from './paging.ts'
import { pagesUnder } from './use-latest-pages.ts'

/** Keys of rows that one of two lists lacks, or that stand elsewhere among those of both. */
export function movedKeys(before: readonly string[], now: readonly string[]): Set<string> {
  const [had, has] = [new Set(before), new Set(now)]
  const kept = before.filter((key) => has.has(key))
  const stays = new Set(now.filter((key) => had.has(key)).filter((key, place) => kept[place] === key))
  return new Set([...before, ...now].filter((key) => !stays.has(key)))
}

/**
 * Reads the pages in sight again and brings rows that changed up to date where they stand; no row moves, none comes
 * or goes. Answers which of the `changed` make the list look otherwise than it stands: none when all is in place.
 */
export async function bringIn<T>(
  client: QueryClient,
  list: PagedQuery<T>,
  rowKey: (row: T) => string,
  changed: readonly string[],
): Promise<readonly string[]> {
  const cache = client.getQueryCache()
  const inSight = cache
    .findAll({ ...pagesUnder(list.queryKey), type: 'active' })
    .flatMap(({ queryKey, state }) => (state.data ? [Number(queryKey.at(-1))] : []))
  const { signal } = new AbortController()
  const read = async (page: number) =>
    [page, await list.fetchPage(placeOf(client, list, page), signal)] as const
  const fresh = await Promise.all(inSight.map(read))
  const rows = new Map(fresh.flatMap(([, page]) => page.rows.map((row) => [rowKey(row), row] as const)))
  const held = (page: number) => client.getQueryData<Page<T>>(pageKey(list.queryKey, page))
  const before = inSight.flatMap((page) => held(page)?.rows.map(rowKey) ?? [])
  const moved = movedKeys(before, [...rows.keys()])
  const grown = (fresh.find(([page]) => page === 0)?.[1].total ?? 0) - (held(0)?.total ?? 0)
  for (const { queryKey, state } of cache.findAll(pagesUnder(list.queryKey)))
    client.setQueryData<Page<T>>(
      queryKey,
      (page) => page && { ...page, rows: page.rows.map((row) => rows.get(rowKey(row)) ?? row) },
      { updatedAt: state.dataUpdatedAt }, // its places are as old as they were
    )
  const found = changed.filter((key) => moved.has(key))
  // a list that only grew or shrank out of sight has news too: as many as it grew
  return found.length > 0 ? found : changed.slice(0, Math.abs(grown))
}
