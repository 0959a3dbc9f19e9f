import { hashKey, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'

import { askedBy, readList } from '#features/customers/filter.ts'
import { customerQueries, type ListedCustomer } from '#features/customers/queries.ts'
import { paths } from '#lib/paths.ts'
import { lastList } from '#ui/last-list.ts'
import { pageQuery, sizeOf, type PagedQuery } from '#ui/table/page-query.ts'
import type { Page } from '#ui/table/paging.ts'
import { useKey } from '#ui/use-key.ts'

import { placeOf } from './neighbours.ts'

type List = PagedQuery<ListedCustomer>

/** The list that the page was opened from: filter and order of its address, as it was left. */
const listLeft = (): List => {
  const { search } = new URL(lastList(paths.customers()), location.origin)
  return customerQueries.list(askedBy(readList(new URLSearchParams(search))))
}

const pagesHere = (client: QueryClient, { queryKey }: List) =>
  client
    .getQueriesData<Page<ListedCustomer>>({ queryKey: [...queryKey, 'page'] })
    // the cache itself matches a key in part
    .filter(([key]) => hashKey(key.slice(0, queryKey.length)) === hashKey(queryKey))
    .map(([key, page]) => [Number(key.at(-1)), page] as const)

/**
 * The customer before and the one after in the list that one came from, on whichever page. Undefined where one did not
 * come from a list. J and K go there; going does not add to the history: back leads to the list.
 */
export function useNeighbours(code: string) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { pathname, hash } = useLocation()
  const list = listLeft()
  const size = sizeOf(list)
  const isHere = ({ customerCode }: ListedCustomer) => customerCode.toLowerCase() === code.toLowerCase()
  const place = placeOf(pagesHere(client, list), size, isHere)
  // watched so that they stay for as long as somebody walks through them; never read anew: the order must not change
  const { data: first } = useQuery({ ...pageQuery(list, 0), enabled: false })
  useQuery({ ...pageQuery(list, Math.floor((place ?? 0) / size)), enabled: false })

  const rowAt = async (at: number) => {
    const page = await client.ensureQueryData(pageQuery(list, Math.floor(at / size)))
    return page.rows[at % size]
  }
  const total = first?.total
  const isThere = (at: number) => place !== undefined && at >= 0 && (total === undefined || at < total)
  /** Where the way leads that is not over yet: whoever presses twice in a row goes on from there. */
  const heading = useRef<number>(undefined)
  useEffect(() => {
    heading.current = undefined
  }, [place])
  const go = async (by: 1 | -1) => {
    const at = (heading.current ?? place ?? 0) + by
    if (!isThere(at)) return
    heading.current = at
    const row = await rowAt(at).catch(() => undefined)
    if (heading.current !== at) return // pressed again meanwhile
    // the same tab of the next one
    const tab = pathname.slice(paths.customer(code).length)
    if (row) await navigate(paths.customer(row.customerCode) + tab + hash, { replace: true })
    if (heading.current === at) heading.current = undefined
  }
  useKey('j', () => void go(1), isThere((place ?? 0) + 1))
  useKey('k', () => void go(-1), isThere((place ?? 0) - 1))

  // both are there before somebody asks
  useEffect(() => {
    if (place === undefined) return
    const timer = setTimeout(() => {
      for (const at of [place + 1, place - 1].filter(isThere))
        void rowAt(at)
          .then((row) => row && client.prefetchQuery(customerQueries.detail(row.customerCode)))
          .catch(() => undefined) // asked again when somebody goes there
    }, 300)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each customer, not on every render
  }, [client, place, code])

  if (place === undefined) return undefined
  return {
    place: place + 1,
    total,
    next: isThere(place + 1) ? () => void go(1) : undefined,
    previous: isThere(place - 1) ? () => void go(-1) : undefined,
  }
}
