import { MutationCache, QueryClient, type QueryKey } from '@tanstack/react-query'

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** Reads that a finished write makes stale: keys, and everything under them. */
      refreshes?: readonly QueryKey[]
    }
  }
}

/** A write that ended otherwise than saved has changed nothing that we know of. */
const isSaved = (answer: unknown): boolean =>
  typeof answer !== 'object' || answer === null || !('kind' in answer) || answer.kind === 'saved'

/**
 * The one cache of what was read. In memory only: customer data is not kept in the browser.
 * The fetch layer owns time limits and retries, so nothing here repeats a request.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    mutationCache: new MutationCache({
      onSuccess: (answer, _variables, _result, mutation) => {
        if (!isSaved(answer)) return
        for (const queryKey of mutation.meta?.refreshes ?? []) void client.invalidateQueries({ queryKey })
      },
    }),
    defaultOptions: {
      queries: { networkMode: 'offlineFirst', retry: false, staleTime: 10_000 },
      // never paused and resumed by the library: two tabs would both send
      mutations: { networkMode: 'always', retry: false },
    },
  })
  return client
}
