import type { HttpBindings } from '@hono/node-server'

import type { CallerRole } from '#server/identity/caller.ts'

/** What the middlewares hand to each other. `incoming` is missing where a test calls the app without a socket. */
export type Env = {
  Bindings: Partial<HttpBindings>
  Variables: {
    requestId: string
    /** The pattern of the operation's address, or what else was served; never the address itself. */
    route: string
    role: CallerRole
  }
}
