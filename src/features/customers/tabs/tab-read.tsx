import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { FailurePanel } from '#ui/failure.tsx'
import { Lines } from '#ui/skeleton.tsx'

type Props<T> = { query: UseQueryResult<T>; children: (data: T) => ReactNode }

/** One read inside a tab: grey lines while it waits, a panel of its own when it fails; the rest of the page works on. */
export function TabRead<T>({ query, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <FailurePanel error={query.error} onRetry={() => void query.refetch()} small />
  return <Lines count={5} />
}
