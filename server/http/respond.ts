import type { Endpoint } from '#contract/endpoint.ts'
import { Refusal } from '#server/errors.ts'

import { zipped } from './compress.ts'
import { databaseRefusal } from './database-refusal.ts'
import { refusalBody } from './envelope.ts'
import { fileHeaders } from './file-headers.ts'
import type { Answer, Incoming } from './incoming.ts'
import { logFailure } from './log-failure.ts'

/** An answer as a reply. */
export async function respond({ status, headers, body }: Answer, acceptEncoding?: string): Promise<Response> {
  if (body instanceof File) {
    for (const [name, value] of Object.entries(fileHeaders(body))) headers.set(name, value)
    return new Response(body, { status, headers })
  }
  if (status === 204) return new Response(null, { status, headers })
  headers.set('Content-Type', 'application/json; charset=utf-8')
  headers.set('Vary', 'Accept-Encoding, Accept-Language')
  const { bytes, encoding } = await zipped(body ?? 'null', acceptEncoding)
  if (encoding !== undefined) headers.set('Content-Encoding', encoding)
  return new Response(bytes, { status, headers })
}

/** What went wrong as a refusal; a fault of ours is logged, and its number is all that the caller learns. */
function asRefusal(error: unknown, { app, requestId }: Incoming, route: string): Refusal {
  if (error instanceof Refusal) return error
  const refused = databaseRefusal(error)
  if (refused) return refused
  logFailure(app.log, requestId, route, error)
  return new Refusal(500, [{ field: '', key: 'failed', values: { id: requestId } }])
}

/** The reply to whatever was thrown. */
export function respondRefusal(error: unknown, incoming: Incoming, endpoint?: Endpoint): Promise<Response> {
  const refusal = asRefusal(error, incoming, endpoint?.path ?? 'none')
  const body = JSON.stringify(refusalBody(refusal, incoming.language, endpoint))
  return respond(
    { status: refusal.status, headers: new Headers(refusal.headers), body },
    incoming.header('accept-encoding'),
  )
}
