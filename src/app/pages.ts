import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { redirect, type LoaderFunction, type RouteObject } from 'react-router'

import { loadWords } from '#i18n/start.ts'
import type { Namespaces } from '#i18n/words.ts'
import { paths } from '#lib/paths.ts'

/** What a page's file exports. Its loader is given the cache to read into. */
type PageFile = { Component: ComponentType; loader?: (client: QueryClient) => LoaderFunction }

/** Loads a page's file and its words together, when its address is first opened. */
const pageOf =
  (client: QueryClient) =>
  (words: keyof Namespaces, load: () => Promise<PageFile>): (() => Promise<LazyRoute>) =>
  async () => {
    const [{ Component, loader }] = await Promise.all([load(), loadWords(words)])
    return loader ? { Component, loader: loader(client) } : { Component }
  }
type LazyRoute = { Component: ComponentType; loader?: LoaderFunction }

/** Every page behind the sign-in: one line each. */
export function pagesOf(client: QueryClient): RouteObject[] {
  const page = pageOf(client)
  return [
    { index: true, loader: () => redirect(paths.customers()) },
    { path: 'customers', lazy: page('customers', () => import('#features/customers/customer-list.tsx')) },
    { path: 'customers', lazy: page('customers', () => import('#features/customers/customer-list.tsx')) },
    { path: 'people', lazy: page('employees', () => import('#features/employees/employee-list.tsx')) },
    { path: 'settings', lazy: page('settings', () => import('#features/settings/settings-page.tsx')) },
  ]
}

/** The page in front of it. */
export const signInPage = (client: QueryClient): RouteObject => ({
  path: 'sign-in',
  lazy: pageOf(client)('sign-in', () => import('#features/sign-in/sign-in-page.tsx')),
})
