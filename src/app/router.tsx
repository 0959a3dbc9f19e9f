import type { QueryClient } from '@tanstack/react-query'
import { createBrowserRouter, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router'

import { paths } from '#lib/paths.ts'

import { ErrorPage } from './error-page.tsx'
import { pagesOf, signInPage } from './pages.ts'
import { Root } from './root.tsx'
import type { SessionStore } from './session.ts'
import { Shell } from './shell.tsx'

/** Lets nobody in who is not signed in; afterwards they come back to where they wanted to go. */
const guard =
  (session: SessionStore) =>
  async ({ request }: LoaderFunctionArgs) => {
    await session.known()
    if (session.get().is !== 'out') return null
    const { pathname, search } = new URL(request.url)
    return redirect(paths.signIn(pathname === paths.home() ? undefined : pathname + search))
  }

/** An address that leads nowhere is told as one: within the frame, with a way out. */
const nowhere: RouteObject = {
  path: '*',
  element: null,
  loader: () => {
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to say so
    throw new Response(null, { status: 404 })
  },
}

export const routesOf = (client: QueryClient, session: SessionStore): RouteObject[] => [
  {
    Component: Root,
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      signInPage(client),
      {
        path: '/',
        Component: Shell,
        loader: guard(session),
        shouldRevalidate: () => false,
        children: [{ ErrorBoundary: ErrorPage, children: [...pagesOf(client), nowhere] }],
      },
    ],
  },
]

export const createRouter = (client: QueryClient, session: SessionStore) =>
  createBrowserRouter(routesOf(client, session))
export type Router = ReturnType<typeof createRouter>
