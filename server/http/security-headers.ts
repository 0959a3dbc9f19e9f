import type { MiddlewareHandler } from 'hono'

import { headerNames } from '#contract/envelope.ts'
import type { Settings } from '#server/settings.ts'

import type { Env } from './env.ts'

/** Nothing but data: what a reply of the API may do when a browser shows it as a page. */
const DATA_ONLY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

const YEAR = 365 * 24 * 60 * 60

/** Headers of every reply, whatever made it. */
export const guardHeaders = ({ isHttps }: Settings): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self)',
  ...(isHttps ? { 'Strict-Transport-Security': `max-age=${YEAR}` } : {}),
})

/** What a reply has unless whoever made it said otherwise. */
const defaults = { 'Content-Security-Policy': DATA_ONLY, 'Cache-Control': 'no-store' }

export function securityHeaders(settings: Settings): MiddlewareHandler<Env> {
  const guards = Object.entries(guardHeaders(settings))
  return async (c, next) => {
    await next()
    for (const [name, value] of guards) c.res.headers.set(name, value)
    for (const [name, value] of Object.entries(defaults)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
    c.res.headers.set(headerNames.requestId, c.get('requestId'))
  }
}
