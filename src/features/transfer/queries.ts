import { queryOptions } from '@tanstack/react-query'

import { call } from '#api/session.ts'
import { importState, listImports } from '#contract/sala/imports.ts'

const OFTEN = 4_000

/** Every read of imports. */
export const importQueries = {
  all: ['imports'] as const,

  /** Read again while one is under way: somebody may look on from their phone. */
  list: () =>
    queryOptions({
      queryKey: [...importQueries.all, 'list'],
      queryFn: async ({ signal }) => (await call(listImports, {}, { signal })).data,
      refetchInterval: ({ state: { data } }) =>
        data?.some(({ isDone, isUndone, undo }) => (isUndone ? undo.waiting > 0 : !isDone)) === true
          ? OFTEN
          : false,
    }),

  state: (importId: string) =>
    queryOptions({
      queryKey: [...importQueries.all, 'state', importId],
      queryFn: async ({ signal }) => (await call(importState, { params: { importId } }, { signal })).data,
    }),
}
