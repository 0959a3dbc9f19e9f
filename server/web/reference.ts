import type { MiddlewareHandler } from 'hono'

import type { Env } from '#server/http/env.ts'
import { referenceRoutes } from '#server/reference/routes.ts'

import { newNonce } from './nonce.ts'

/** `/openapi.json` and the page that shows it. */
export function reference(): MiddlewareHandler<Env> {
  const answer = referenceRoutes()
  return async (c, next) => {
    const reply = answer(c.req.raw, newNonce())
    if (reply === undefined) return next()
    c.set('route', 'reference')
    return reply
  }
}
