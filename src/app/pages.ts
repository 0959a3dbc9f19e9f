import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { redirect, type LoaderFunction, type NonIndexRouteObject, type RouteObject } from 'react-router'

import { ApiError } from '#api/errors.ts'
import type { EndpointId } from '#contract/all.ts'
import type { ViewScreen } from '#contract/sala/views.ts'
import { viewToOpen } from '#features/views/public.ts'
import { loadWords } from '#i18n/start.ts'
import type { Namespaces } from '#i18n/words.ts'
import { paths } from '#lib/paths.ts'

import { TabError } from './tab-error.tsx'

/** What a page's file exports. Its loader is given the cache to read into. */
type PageFile = { Component: ComponentType; loader?: (client: QueryClient) => LoaderFunction }

type Words = keyof Namespaces

export type PageNeeds = {
  client: QueryClient
  /** Waits until it is known who is here. */
  mayDo: (operation: EndpointId) => Promise<boolean>
}

/**
 * A page at an address: its file and its words are loaded together when it is first opened. `needs`: the operation
 * without which there is nothing to do on it.
 */
const pageOf =
  ({ client, mayDo }: PageNeeds) =>
  (
    path: string,
    words: Words | readonly Words[],
    load: () => Promise<PageFile>,
    needs?: EndpointId,
  ): NonIndexRouteObject => ({
    path,
    lazy: async () => {
      const [{ Component, loader }] = await Promise.all([load(), ...[words].flat().map(loadWords)])
      const read = loader?.(client)
      if (needs === undefined) return read ? { Component, loader: read } : { Component }
      const guarded: LoaderFunction = async (route, context) => {
        if (!(await mayDo(needs))) throw new ApiError('forbidden', { operation: needs })
        return read ? read(route, context) : null
      }
      return { Component, loader: guarded }
    },
  })

/** A list of which people keep views: its bare address opens their default one, before anything is shown. */
const viewed =
  (screen: ViewScreen, load: () => Promise<PageFile>): (() => Promise<PageFile>) =>
  async () => {
    const file = await load()
    const loader = (client: QueryClient): LoaderFunction => {
      const read = file.loader?.(client)
      return async (route, context) => {
        const answer: unknown = await read?.(route, context)
        const to = await viewToOpen(client, screen, new URL(route.request.url))
        return to === undefined ? answer : redirect(to)
      }
    }
    return { ...file, loader }
  }

/** A page inside another: when it fails, the one around it stays. */
const tab = (page: NonIndexRouteObject): RouteObject => ({ ...page, ErrorBoundary: TabError })

/** A form also speaks the rules. */
const formWords = ['customers', 'rules'] as const
/** Pairs are told in the words of customers. */
const duplicateWords = ['duplicates', 'customers'] as const
const writer = 'upsertCustomer'

/** Every page behind the sign-in: one line each. */
export function pagesOf(needs: PageNeeds): RouteObject[] {
  const page = pageOf(needs)
  return [
    { index: true, element: null, loader: () => redirect(paths.customers()) },
    page(
      'customers',
      'customers',
      viewed('customers', () => import('#features/customers/customer-list.tsx')),
    ),
    {
      ...page('customers/:customerCode', 'customers', () => import('#features/customers/customer-page.tsx')),
      children: [
        tab(page('contacts?', 'customers', () => import('#features/customers/tabs/contacts.tsx'))),
        tab(page('addresses', 'customers', () => import('#features/customers/tabs/addresses.tsx'))),
        tab(page('events', 'customers', () => import('#features/customers/tabs/events.tsx'))),
        tab(page('satisfaction', 'customers', () => import('#features/customers/tabs/satisfaction.tsx'))),
        tab(page('activity', ['customers', 'history'], () => import('#features/history/activity.tsx'))),
        tab(page('files', 'customers', () => import('#features/customers/tabs/files.tsx'))),
      ],
    },
    page(
      'customers/:customerCode/edit',
      formWords,
      () => import('#features/customers/customer-edit.tsx'),
      writer,
    ),
    page(
      'import/customers',
      ['transfer', 'customers'],
      () => import('#features/transfer/import-page.tsx'),
      'importRows',
    ),
    page('export/customers', ['transfer', 'customers'], () => import('#features/transfer/export-page.tsx')),
    page('new/customer', formWords, () => import('#features/customers/customer-new.tsx'), writer),
    page('duplicates', duplicateWords, () => import('#features/duplicates/duplicates-page.tsx')),
    page('duplicates/:first/:second', duplicateWords, () => import('#features/duplicates/compare-page.tsx')),
    page(
      'people',
      'employees',
      viewed('people', () => import('#features/employees/employee-list.tsx')),
    ),
    {
      ...page('people/:staffCode', 'employees', () => import('#features/employees/employee-page.tsx')),
      children: [
        tab(page('', 'employees', () => import('#features/employees/tabs/owned.tsx'))),
        tab(page('team', 'employees', () => import('#features/employees/tabs/team.tsx'))),
      ],
    },
    page('my-changes', ['history', 'customers'], () => import('#features/history/my-changes.tsx')),
    page('settings', 'settings', () => import('#features/settings/settings-page.tsx')),
  ]
}

/** The page in front of it. */
export const signInPage = (needs: PageNeeds): RouteObject =>
  pageOf(needs)('sign-in', 'sign-in', () => import('#features/sign-in/sign-in-page.tsx'))
