import type { QueryClient, QueryKey } from '@tanstack/react-query'

import type { News } from '#ui/news.ts'

import { roots } from './roots.ts'

const isUnder = (queryKey: QueryKey, codes: ReadonlySet<unknown>) => queryKey.some((part) => codes.has(part))

/**
 * What others wrote makes reads stale: those of the very records in sight are read anew, others when they are looked
 * at. Lists in sight bring their rows in themselves, so that nothing moves under somebody's fingers.
 */
export function readAnew(client: QueryClient, news: News): void {
  if (news.length === 0) return
  // what is gone has nothing to read; its page says so
  const gone = new Set(
    news.flatMap(({ kind, action, key }) =>
      kind === 'customer' && action === 'delete' ? [key.toLowerCase()] : [],
    ),
  )
  const codes = new Set(news.map(({ customerCode }) => customerCode.toLowerCase()))
  const stale = new Set<unknown>(news.map(({ kind }) => roots[kind]))
  const isOfKind = ({ queryKey }: { queryKey: QueryKey }) => stale.has(queryKey[0])
  void client.invalidateQueries({ type: 'inactive', refetchType: 'none', predicate: isOfKind })
  void client.invalidateQueries({
    predicate: (query) => isOfKind(query) && isUnder(query.queryKey, codes) && !isUnder(query.queryKey, gone),
  })
}
