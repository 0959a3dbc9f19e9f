import type { Context } from 'hono'

import type { AppContext, Clock } from '#server/context.ts'
import type { ReadHeader } from '#server/identity/authenticate.ts'
import { languageOf, type Language } from '#server/words/say.ts'

import { clientAddress } from './client-address.ts'
import type { Env } from './env.ts'

/** One request, with what every step wants to know of it. */
export type Incoming = {
  raw: Request
  header: ReadHeader
  requestId: string
  language: Language
  /** The client's address, as far as it can be believed. */
  address: string
  app: AppContext
  clock: Clock
}

/** An answer before it becomes bytes: JSON that is written already, or a file. */
export type Answer = { status: number; headers: Headers; body: string | File | null }

const realClock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

export function incomingOf(c: Context<Env>, app: AppContext): Incoming {
  const header = (name: string): string | undefined => c.req.header(name)
  return {
    raw: c.req.raw,
    header,
    requestId: c.get('requestId'),
    language: languageOf(header('accept-language')),
    address: clientAddress(app.settings, header('x-forwarded-for'), c.env?.incoming),
    app,
    clock: app.clock ?? realClock,
  }
}
