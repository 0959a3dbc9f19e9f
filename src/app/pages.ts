import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { redirect, type LoaderFunction, type NonIndexRouteObject, type RouteObject } from 'react-router'

import { loadWords } from '#i18n/start.ts'
import type { Namespaces } from '#i18n/words.ts'
import { paths } from '#lib/paths.ts'

/** What a page's file exports. Its loader is given the cache to read into. */
type PageFile = { Component: ComponentType; loader?: (client: QueryClient) => LoaderFunction }

/** A page at an address: its file and its words are loaded together when it is first opened. */
const pageOf =
  (client: QueryClient) =>
  (path: string, words: keyof Namespaces, load: () => Promise<PageFile>): NonIndexRouteObject => ({
    path,
    lazy: async () => {
      const [{ Component, loader }] = await Promise.all([load(), loadWords(words)])
      return loader ? { Component, loader: loader(client) } : { Component }
    },
  })

/** Every page behind the sign-in: one line each. */
export function pagesOf(client: QueryClient): RouteObject[] {
  const page = pageOf(client)
  return [
    { index: true, loader: () => redirect(paths.customers()) },
    page('customers', 'customers', () => import('#features/customers/customer-list.tsx')),
    {
      ...page('customers/:customerCode', 'customers', () => import('#features/customers/customer-page.tsx')),
      children: [
        page('contacts?', 'customers', () => import('#features/customers/tabs/contacts.tsx')),
        page('addresses', 'customers', () => import('#features/customers/tabs/addresses.tsx')),
        page('events', 'customers', () => import('#features/customers/tabs/events.tsx')),
        page('satisfaction', 'customers', () => import('#features/customers/tabs/satisfaction.tsx')),
        page('files', 'customers', () => import('#features/customers/tabs/files.tsx')),
      ],
    },
    page('people', 'employees', () => import('#features/employees/employee-list.tsx')),
    {
      ...page('people/:staffCode', 'employees', () => import('#features/employees/employee-page.tsx')),
      children: [
        page('', 'employees', () => import('#features/employees/tabs/owned.tsx')),
        page('team', 'employees', () => import('#features/employees/tabs/team.tsx')),
      ],
    },
    page('settings', 'settings', () => import('#features/settings/settings-page.tsx')),
  ]
}

/** The page in front of it. */
export const signInPage = (client: QueryClient): RouteObject =>
  pageOf(client)('sign-in', 'sign-in', () => import('#features/sign-in/sign-in-page.tsx'))
