import type { QueryClient } from '@tanstack/react-query'

import type { View, ViewScreen } from '#contract/sala/views.ts'
import { hostQueries } from '#features/settings/public.ts'
import { NO_VIEW, viewQuery } from '#lib/view-address.ts'

import { viewQueries } from './queries.ts'

/** How long a list may wait for its default view, in ms; then it is shown as it always is. */
const PATIENCE = 2000

async function viewsOf(client: QueryClient): Promise<readonly View[]> {
  const { views } = await client.ensureQueryData(hostQueries.capabilities())
  return views ? client.ensureQueryData(viewQueries.list()) : []
}

const tired = () => new Promise<readonly View[]>((give) => void setTimeout(give, PATIENCE, []))

/**
 * Where a bare list leads: to the person's default view, before anything is shown. Undefined: it stays. Whoever has
 * taken the last filter off the same list wants to see everything, and gets an address that says so.
 */
export async function viewToOpen(
  client: QueryClient,
  screen: ViewScreen,
  wanted: URL,
): Promise<string | undefined> {
  if (wanted.search !== '') return undefined
  const views = await Promise.race([viewsOf(client).catch(() => []), tired()])
  const view = views.find((one) => one.screen === screen && one.isDefault)
  if (!view) return undefined
  const { pathname, search } = globalThis.location
  const cleared = pathname === wanted.pathname && search !== ''
  return `${wanted.pathname}?${cleared ? viewQuery(NO_VIEW, '') : viewQuery(view.viewId, view.link)}`
}
