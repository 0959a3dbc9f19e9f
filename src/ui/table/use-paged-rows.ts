import { hashKey, useQueries, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useState } from 'react'

import { pageKey, pageQuery, sizeOf, type PagedQuery } from './page-query.ts'
import { countPlaces, totalOf } from './paging.ts'
import type { RowSource } from './row-source.ts'
import { useLatestPages } from './use-latest-pages.ts'
import { useWantedPages } from './use-wanted-pages.ts'

/**
 * Rows of a list that is read page by page, where they are looked at: scrolling on reads the next page by cursor, a
 * jump reads the page at that place. The rows of the filter before stay until the first page of the new one is here.
 */
export function usePagedRows<T>(list: PagedQuery<T>): RowSource<T> {
  const client = useQueryClient()
  const id = hashKey(list.queryKey)
  const size = sizeOf(list)
  const { wanted, ensure } = useWantedPages(id, size)
  const results = useQueries({ queries: wanted.map((page) => pageQuery(list, page)) })
  const [first] = results
  const shown = useShownKey(list.queryKey, first?.data !== undefined)
  const isCurrent = hashKey(shown) === id
  const pages = useLatestPages<T>(client, shown, isCurrent ? wanted : [])

  const head = pages.get(0)
  const known = { size, lengths: pages.lengths(), total: head?.total, about: head?.about ?? false }
  const failure = results.find((one, at) => one.error && (at === 0 || one.data))?.error ?? null
  const isFirst = head === undefined
  const count = isFirst ? undefined : countPlaces(known)
  const read = results.filter((one) => one.data).map((one) => one.dataUpdatedAt)

  return {
    id: hashKey(shown),
    status: !isFirst ? 'shown' : failure ? 'failed' : 'first',
    count,
    total: isFirst ? undefined : totalOf(known),
    get: (index) => pages.get(Math.floor(index / size))?.rows[index % size],
    isMissing: (index) => isCurrent && results[wanted.indexOf(Math.floor(index / size))]?.status === 'error',
    ensure: (from, to) => ensure(from, to, count ?? 0),
    error: failure,
    retry: () => results.filter((one) => one.error).forEach((one) => void one.refetch()),
    isStale: !isCurrent && !failure && !isFirst,
    asOf: read.length > 0 ? Math.min(...read) : client.getQueryState(pageKey(shown, 0))?.dataUpdatedAt,
  }
}

/** The filter whose rows are in sight: the one asked for, as soon as its first page is here. */
function useShownKey(asked: QueryKey, isHere: boolean): QueryKey {
  const [shown, setShown] = useState(asked)
  if (!isHere || hashKey(shown) === hashKey(asked)) return shown
  setShown(asked)
  return asked
}
