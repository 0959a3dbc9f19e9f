import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'

import { call } from '#api/session.ts'
import { findDuplicates, listDuplicates } from '#contract/sala/duplicates.ts'
import { compareCustomers, listMerges } from '#contract/sala/merge.ts'
import type { RequestOf } from '#contract/endpoint.ts'

/** What is typed in a form and may be somebody already. */
export type Typed = NonNullable<RequestOf<typeof findDuplicates>['body']>

export type PairState = 'open' | 'apart'

const TAKE = 30

/** Every read of duplicates; under the customers', as every write of one may change them. */
export const duplicateQueries = {
  all: ['customers', 'duplicates'] as const,

  typed: (typed: Typed) =>
    queryOptions({
      queryKey: [...duplicateQueries.all, 'typed', typed],
      queryFn: async ({ signal }) => (await call(findDuplicates, { body: typed }, { signal })).data,
      staleTime: 30_000,
      retry: false,
    }),

  pairs: (state: PairState) =>
    infiniteQueryOptions({
      queryKey: [...duplicateQueries.all, 'pairs', state],
      queryFn: ({ pageParam, signal }) =>
        call(listDuplicates, { query: { skip: pageParam, take: TAKE, state } }, { signal }),
      initialPageParam: 0,
      getNextPageParam: ({ data, total = 0 }, pages) => {
        const read = pages.reduce((sum, page) => sum + page.data.length, 0)
        return data.length > 0 && read < total ? read : undefined
      },
    }),

  comparison: (first: string, second: string) =>
    queryOptions({
      // not under the customers: a merge takes one of them away, and there is nothing left to read
      queryKey: ['comparison', first, second],
      queryFn: async ({ signal }) =>
        (await call(compareCustomers, { body: { first, second } }, { signal })).data,
    }),

  merges: (customerCode: string) =>
    queryOptions({
      queryKey: [...duplicateQueries.all, 'merges', customerCode.toLowerCase()],
      queryFn: async ({ signal }) => (await call(listMerges, { params: { customerCode } }, { signal })).data,
    }),
}
