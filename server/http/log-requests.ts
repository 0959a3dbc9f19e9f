import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'

import type { Env } from './env.ts'

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** One line a request, made of our own words: no address, query, header or body ever gets in. */
export const logRequests =
  (log: Logger): MiddlewareHandler<Env> =>
  async (c, next) => {
    const start = performance.now()
    await next()
    log.info({
      id: c.get('requestId'),
      method: methods.has(c.req.method) ? c.req.method : 'other',
      route: c.get('route') ?? 'none',
      status: c.res.status,
      ms: Math.round(performance.now() - start),
      role: c.get('role') ?? 'anonymous',
    })
  }
