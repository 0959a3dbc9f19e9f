import { queryOptions, type QueryClient, type QueryKey } from '@tanstack/react-query'

import type { Page } from './paging.ts'

/** What one read of a list asks for. */
export type PageRequest = {
  skip: number
  take: number
  /** Cursor of the page before, where that one is here: cheaper for the host than `skip`, and to be preferred. */
  after?: string | undefined
  /** Whether the total is wanted: for the first page only. */
  count: boolean
}

/** A list as data: what the loader prefetches is what the screen reads. */
export type PagedQuery<T> = {
  /** Names filter and order; the pages nest under it. */
  queryKey: QueryKey
  fetchPage: (page: PageRequest, signal: AbortSignal) => Promise<Page<T>>
  /** Rows of a page; 50 when absent. */
  size?: number
}

export const sizeOf = ({ size = 50 }: { size?: number }): number => size

export const pageKey = (queryKey: QueryKey, page: number): QueryKey => [...queryKey, 'page', page]

/** One page of a list. A loader prefetches page 0: `client.prefetchQuery(pageQuery(list, 0))`. */
export const pageQuery = <T>(list: PagedQuery<T>, page: number) =>
  queryOptions({
    queryKey: pageKey(list.queryKey, page),
    queryFn: ({ client, signal }) => list.fetchPage(placeOf(client, list, page), signal),
  })

/** Where a page stands, by the cursor of the page before where that one is here. */
export const placeOf = <T>(client: QueryClient, list: PagedQuery<T>, page: number): PageRequest => ({
  skip: page * sizeOf(list),
  take: sizeOf(list),
  after: cursor(client, list, page),
  count: page === 0,
})

const cursor = <T>(client: QueryClient, list: PagedQuery<T>, page: number): string | undefined =>
  page === 0 ? undefined : client.getQueryData<Page<T>>(pageKey(list.queryKey, page - 1))?.next
