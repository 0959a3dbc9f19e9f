import { hashKey, type QueryClient, type QueryFilters, type QueryKey } from '@tanstack/react-query'
import { useEffect } from 'react'

import type { Page } from './paging.ts'

/** Pages kept when they are out of sight, so that scrolling back waits for nothing and memory does not grow for ever. */
const KEEP = 40

/**
 * The pages of one list. The cache itself matches in part: for it, a list without a filter also has the pages of the
 * same list with one.
 */
export function pagesUnder(key: QueryKey): QueryFilters {
  const list = hashKey(key)
  return {
    queryKey: [...key, 'page'],
    predicate: ({ queryKey }) => hashKey(queryKey.slice(0, key.length)) === list,
  }
}

/** The pages of one list that are here, in sight or not. */
export function useLatestPages<T>(client: QueryClient, key: QueryKey, wanted: readonly number[]) {
  const cached = client.getQueriesData<Page<T>>(pagesUnder(key))
  const pages = new Map(cached.flatMap(([at, page]) => (page ? [[Number(at.at(-1)), page] as const] : [])))
  const inSight = wanted.join()

  useEffect(() => {
    const queries = client.getQueryCache().findAll({ ...pagesUnder(key), type: 'inactive' })
    const oldest = queries.toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt).slice(KEEP)
    for (const query of oldest) client.getQueryCache().remove(query)
    // oxlint-disable-next-line react/exhaustive-deps -- looked at when other pages come into sight, not on every render
  }, [client, inSight])

  return {
    get: (page: number): Page<T> | undefined => pages.get(page),
    lengths: (): Map<number, number> => new Map([...pages].map(([page, { rows }]) => [page, rows.length])),
  }
}
