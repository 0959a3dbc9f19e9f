import { randomUUID } from 'node:crypto'

import { Hono } from 'hono'

import type { AppContext } from './context.ts'
import { allowOrigins } from '#server/http/allowed-origins.ts'
import { api } from '#server/http/api.ts'
import type { Env } from '#server/http/env.ts'
import { incomingOf } from '#server/http/incoming.ts'
import { logRequests } from '#server/http/log-requests.ts'
import { respondRefusal } from '#server/http/respond.ts'
import { securityHeaders } from '#server/http/security-headers.ts'
import type { Implementation } from '#server/implement.ts'
import { handlers } from '#server/routes/all.ts'
import { reference } from '#server/web/reference.ts'
import { webApp } from '#server/web/web-app.ts'

export type App = Hono<Env>

/** The host as a function from request to reply: no port, no clock of its own, no process. */
export function createApp(
  context: AppContext,
  implementations: readonly Implementation[] = Object.values(handlers),
): App {
  const app: App = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    await next()
  })
  app.use(logRequests(context.log))
  app.use(securityHeaders(context.settings))
  app.use(allowOrigins(context.settings))
  app.use(reference())
  if (context.webFolder !== undefined) app.use(webApp(context.webFolder, context.settings))
  app.all('*', api(context, implementations))
  app.onError((error, c) => respondRefusal(error, incomingOf(c, context)))
  return app
}
