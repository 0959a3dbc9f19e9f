import { queryOptions } from '@tanstack/react-query'

import { call } from '#api/session.ts'
import { listViews } from '#contract/sala/views.ts'

/** Every read of views. One answer holds those of all screens: there are few. */
export const viewQueries = {
  all: ['views'] as const,
  list: () =>
    queryOptions({
      queryKey: [...viewQueries.all, 'list'],
      queryFn: async ({ signal }) => (await call(listViews, {}, { signal })).data,
      staleTime: 60_000,
    }),
}
