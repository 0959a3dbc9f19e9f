import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'

import type { PickOption, PickSource } from './pick-source.ts'

/** A pause in typing before the source is asked, ms. */
const PAUSE = 200
const none: readonly PickOption[] = []

/** What a text finds, read while the list is open. The options of the text before stay until the new ones are here. */
export function usePickSearch(source: PickSource, text: string, open: boolean) {
  const [asked] = useDebouncedValue(text.trim(), PAUSE)
  const query = useQuery({
    queryKey: [...source.queryKey, 'pick', asked],
    queryFn: ({ signal }) => source.search(asked, signal),
    enabled: open,
    placeholderData: keepPreviousData,
  })
  return {
    options: query.data ?? none,
    /** The options belong to the text that stands in the field. */
    isCurrent: asked === text.trim() && !query.isPlaceholderData && !query.isFetching,
    isLoading: query.isLoading,
    error: query.error,
    retry: () => void query.refetch(),
  }
}
export type PickSearch = ReturnType<typeof usePickSearch>

/** Names of what is picked; until they are here, and where nobody knows one, the code stands for it. */
export function usePickNames(source: PickSource, values: readonly string[]): (value: string) => PickOption {
  const { data = none } = useQuery({
    queryKey: [...source.queryKey, 'pick-names', values],
    queryFn: ({ signal }) => source.resolve(values, signal),
    enabled: values.length > 0,
    placeholderData: keepPreviousData,
  })
  return (value) => data.find((option) => option.value === value) ?? { value, label: value }
}
