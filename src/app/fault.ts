import { isRouteErrorResponse } from 'react-router'

import { isApiError, type ApiErrorKind } from '#api/errors.ts'

/** What the error page knows of a failure: which words, what to quote, how long to wait. */
export type Fault = {
  kind: ApiErrorKind | 'newVersion' | 'broken'
  /** To quote to support. */
  id: string | undefined
  /** Seconds until trying again by itself; undefined: only when asked. */
  seconds: number | undefined
  /** The server's own sentence, in the language of the page. */
  said: string | undefined
  /** For support: no data of customers, nothing secret. */
  details: string
}

/** How long an unavailable service is left alone when it does not say, in s. */
const PAUSE = 10

/** How browsers say that a part of the app is gone: after a new version was installed, its old parts are. */
const gone =
  /dynamically imported module|importing a module script failed|unable to preload css|failed to fetch.*\.js/i

const textOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)

export function faultOf(error: unknown): Fault {
  const plain: Fault = {
    kind: 'broken',
    id: undefined,
    seconds: undefined,
    said: undefined,
    details: textOf(error),
  }
  if (isRouteErrorResponse(error)) return error.status === 404 ? { ...plain, kind: 'notFound' } : plain
  if (!isApiError(error)) return gone.test(plain.details) ? { ...plain, kind: 'newVersion' } : plain
  const waits = error.kind === 'rateLimited' || error.kind === 'unavailable'
  return {
    kind: error.kind,
    id: error.requestId,
    seconds: waits ? (error.retryAfter ?? PAUSE) : undefined,
    said: error.kind === 'refused' ? error.description : undefined,
    details: [textOf(error), error.requestId].filter(Boolean).join('\n'),
  }
}
