import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

import { headerNames } from '#contract/envelope.ts'
import type { Settings } from '#server/settings.ts'

import type { Env } from './env.ts'

const { subscriptionKey, idempotencyKey, ifMatch } = headerNames
const { version, total, after, changes, ignored, replayed, requestId } = headerNames

/** Pages of these origins may call the API with a token of their own; never with the cookie. */
export const allowOrigins = ({ allowedOrigins }: Settings): MiddlewareHandler<Env> =>
  cors({
    origin: (origin) => (allowedOrigins.includes(origin) ? origin : null),
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: [
      'Accept-Language',
      'Authorization',
      'Content-Type',
      subscriptionKey,
      idempotencyKey,
      ifMatch,
    ],
    exposeHeaders: [
      version,
      total,
      after,
      changes,
      ignored,
      replayed,
      requestId,
      'Retry-After',
      'WWW-Authenticate',
    ],
    maxAge: 600,
  })
