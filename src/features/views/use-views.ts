import { useQuery } from '@tanstack/react-query'

import type { View, ViewScreen } from '#contract/sala/views.ts'
import { hostQueries } from '#features/settings/public.ts'
import { usePermissions } from '#ui/session.ts'

import { viewQueries } from './queries.ts'

const none: readonly View[] = []

/** The views of one list. `offered` is false where the host keeps none; undefined until it has said so. */
export function useViews(screen: ViewScreen): { offered: boolean | undefined; views: readonly View[] } {
  const { mayDo } = usePermissions()
  const kept = useQuery(hostQueries.capabilities()).data?.views
  const offered = kept !== undefined && mayDo('listViews') ? kept : kept && false
  const { data = none } = useQuery({ ...viewQueries.list(), enabled: offered === true })
  return { offered, views: data.filter((view) => view.screen === screen) }
}
