import type { MiddlewareHandler } from 'hono'

import type { Env } from '#server/http/env.ts'
import { rawPath } from '#server/http/raw-path.ts'
import type { Settings } from '#server/settings.ts'

import { fileServer } from './files.ts'
import { pageServer } from './page.ts'

/** Addresses of the API, in any case of letters: never a page of the app. */
const API = /^\/(v\d+|sala|authorization)(\/|$)/i

const isNavigation = (header: (name: string) => string | undefined): boolean =>
  header('sec-fetch-mode') === 'navigate' || header('accept')?.includes('text/html') === true

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Serves the built app: its files, and its page for every address that somebody opens. The rest goes on. */
export function webApp(folder: string, settings: Settings): MiddlewareHandler<Env> {
  const file = fileServer(folder)
  const page = pageServer(folder, settings)
  return async (c, next) => {
    const path = decoded(rawPath(c.req.raw.url))
    if (API.test(path) || (c.req.method !== 'GET' && c.req.method !== 'HEAD')) return next()
    const header = (name: string): string | undefined => c.req.header(name)
    const isPage = path === '/' || path === '/index.html'
    const found = isPage ? undefined : await file(c, path)
    if (!found && !isPage && (path.startsWith('/assets/') || !isNavigation(header))) return next()
    c.set('route', found ? 'file' : 'page')
    return found ?? page(c)
  }
}
