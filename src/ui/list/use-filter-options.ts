import { useQuery } from '@tanstack/react-query'

import type { FilterField, FilterOption } from './filter-field.ts'

type Options = {
  options: readonly FilterOption[]
  isLoading: boolean
  error: Error | null
  retry: () => void
}

const none: readonly FilterOption[] = []

/** Values that a filter offers. `scope` tells lists apart whose filters have the same name. Those at hand are there at once. */
export function useFilterOptions(scope: string, field: FilterField): Options {
  const given = 'options' in field ? field.options : none
  const query = useQuery({
    queryKey: ['filter-options', scope, field.id],
    queryFn: () => (typeof given === 'function' ? given() : given),
    enabled: typeof given === 'function',
  })
  const retry = () => void query.refetch()
  if (typeof given !== 'function') return { options: given, isLoading: false, error: null, retry }
  return { options: query.data ?? none, isLoading: query.isLoading, error: query.error, retry }
}
