import type { Handler } from 'hono'

import type { AppContext } from '#server/context.ts'
import { Refusal } from '#server/errors.ts'
import { roleOf } from '#server/identity/caller.ts'
import type { Implementation } from '#server/implement.ts'

import type { Env } from './env.ts'
import { incomingOf } from './incoming.ts'
import { run } from './pipeline.ts'
import { rawPath } from './raw-path.ts'
import { respond, respondRefusal } from './respond.ts'
import { routeTable } from './route-table.ts'

/** What is not an operation: a path that nothing is at, or one of other methods. */
const astray = {
  unknown: () => new Refusal(404, [{ field: '', key: 'unknownPath' }]),
  malformed: () => Refusal.fields([{ field: '', key: 'malformedPath' }]),
}

/** Serves every operation of the contract, and refuses every other path. */
export function api(app: AppContext, implementations: readonly Implementation[]): Handler<Env> {
  const find = routeTable(implementations)
  return async (c) => {
    const incoming = incomingOf(c, app)
    const match = find(c.req.method, rawPath(c.req.raw.url))
    if (match.kind === 'wrong method') return respondRefusal(wrongMethod(c.req.method, match.allow), incoming)
    if (match.kind !== 'found') return respondRefusal(astray[match.kind](), incoming)
    const { endpoint } = match.target
    c.set('route', endpoint.path)
    try {
      const answer = await run(match.target, match.params, incoming, (caller) =>
        c.set('role', roleOf(caller)),
      )
      return await respond(answer, incoming.header('accept-encoding'))
    } catch (error) {
      return respondRefusal(error, incoming, endpoint)
    }
  }
}

const wrongMethod = (method: string, allow: string[]): Refusal =>
  new Refusal(405, [{ field: '', key: 'wrongMethod', values: { method: method.slice(0, 20) } }], {
    headers: { Allow: allow.join(', ') },
  })
