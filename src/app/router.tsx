import type { QueryClient } from '@tanstack/react-query'
import {
  createBrowserRouter,
  redirect,
  type LoaderFunctionArgs,
  type MiddlewareFunction,
  type RouteObject,
} from 'react-router'

import type { EndpointId } from '#contract/all.ts'
import { paths } from '#lib/paths.ts'

import { ErrorPage } from './error-page.tsx'
import { pagesOf, signInPage, type PageNeeds } from './pages.ts'
import { Root } from './root.tsx'
import { personOf } from './session-state.ts'
import type { SessionStore } from './session.ts'
import { Shell } from './shell.tsx'
import { wasHere } from './was-here.ts'

/** Lets nobody in who is not signed in; afterwards they come back to where they wanted to go. */
const guard =
  (session: SessionStore) =>
  async ({ request }: Pick<LoaderFunctionArgs, 'request'>) => {
    await session.known()
    if (session.get().is !== 'out') return null
    const { pathname, search } = new URL(request.url)
    return redirect(paths.signIn(pathname === paths.home() ? undefined : pathname + search))
  }

/**
 * Where probably nobody is signed in, pages do not begin to read before that is known: each read would be refused.
 * Where somebody was, they do, and the guard is asked at the same time.
 */
const patience =
  (session: SessionStore): MiddlewareFunction =>
  async ({ request }, next) => {
    const refused = wasHere() ? null : await guard(session)({ request })
    if (refused) throw refused
    return next()
  }

/** Somebody who is signed in already is led on; the form does not wait for the answer. */
const greet = (session: SessionStore) => () => {
  session.known().catch(() => undefined)
  return null
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

const mayDo = (session: SessionStore) => async (operation: EndpointId) => {
  await session.known()
  return personOf(session.get())?.permissions[operation] !== undefined
}

export const routesOf = (needs: PageNeeds, session: SessionStore): RouteObject[] => [
  {
    Component: Root,
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      { ...signInPage(needs), loader: greet(session) },
      {
        path: '/',
        Component: Shell,
        loader: guard(session),
        middleware: [patience(session)],
        shouldRevalidate: () => false,
        children: [{ ErrorBoundary: ErrorPage, children: [...pagesOf(needs), nowhere] }],
      },
    ],
  },
]

export const createRouter = (client: QueryClient, session: SessionStore) =>
  createBrowserRouter(routesOf({ client, mayDo: mayDo(session) }, session))
export type Router = ReturnType<typeof createRouter>
