import { randomUUID } from 'node:crypto'

import { Hono } from 'hono'

import type { AppContext } from './context.ts'
import { allowOrigins } from './http/allowed-origins.ts'
import { api } from './http/api.ts'
import type { Env } from './http/env.ts'
import { logRequests } from './http/log-requests.ts'
import { securityHeaders } from './http/security-headers.ts'
import { handlers } from './routes/all.ts'

export type App = Hono<Env>

/** The host as a function from request to reply: no port, no clock of its own, no process. */
export function createApp(context: AppContext): App {
  const app: App = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    await next()
  })
  app.use(logRequests(context.log))
  app.use(securityHeaders(context.settings))
  app.use(allowOrigins(context.settings))
  app.all('*', api(context, Object.values(handlers)))
  return app
}
