import { infiniteQueryOptions } from '@tanstack/react-query'

import { call } from '#api/session.ts'
import type { RecordKind } from '#contract/sala/changes.ts'
import { listHistory, listMyChanges, type HistoryEntry } from '#contract/sala/history.ts'
import { customerQueries } from '#features/customers/public.ts'

/** Entries of one page. */
const TAKE = 50

/** What a page asks for: entries behind this change. */
type Before = number | undefined

const paging = {
  initialPageParam: undefined as Before,
  getNextPageParam: (page: readonly HistoryEntry[]): Before =>
    page.length < TAKE ? undefined : page.at(-1)?.changeId,
}

const query = (before: Before) => ({ take: TAKE, ...(before && { before }) })

/** Reads of what was changed, newest first. That of a record stands under its kind: a write of it refreshes both. */
export const historyQueries = {
  all: ['history'] as const,

  mine: () =>
    infiniteQueryOptions({
      queryKey: [...historyQueries.all, 'mine'],
      queryFn: async ({ pageParam, signal }) =>
        (await call(listMyChanges, { query: query(pageParam) }, { signal })).data,
      ...paging,
    }),

  of: (kind: RecordKind, key: string) =>
    infiniteQueryOptions({
      queryKey: [...customerQueries.all, 'history', kind, key.toLowerCase()],
      queryFn: async ({ pageParam, signal }) =>
        (await call(listHistory, { params: { kind, key }, query: query(pageParam) }, { signal })).data,
      ...paging,
    }),
}
