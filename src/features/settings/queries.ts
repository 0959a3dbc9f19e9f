import { queryOptions } from '@tanstack/react-query'

import { call } from '#api/session.ts'
import { capabilities } from '#contract/sala/host.ts'
import { listPartners } from '#contract/sala/partners.ts'

/** What the host says of itself. Open to everybody, and the same for as long as it runs. */
export const hostQueries = {
  all: ['host'] as const,
  capabilities: () =>
    queryOptions({
      queryKey: [...hostQueries.all, 'capabilities'],
      queryFn: async ({ signal }) => (await call(capabilities, {}, { signal })).data,
      staleTime: Infinity,
      gcTime: Infinity,
    }),
}

/** Credentials of the programs that use the API. */
export const partnerQueries = {
  all: ['partners'] as const,
  list: () =>
    queryOptions({
      queryKey: [...partnerQueries.all, 'list'],
      queryFn: async ({ signal }) => (await call(listPartners, {}, { signal })).data,
    }),
}
