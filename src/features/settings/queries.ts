import { queryOptions } from '@tanstack/react-query'

import { call } from '#api/session.ts'
import { capabilities, health } from '#contract/sala/host.ts'

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
  health: () =>
    queryOptions({
      queryKey: [...hostQueries.all, 'health'],
      queryFn: async ({ signal }) => (await call(health, {}, { signal })).data,
    }),
}
