import { isRouteErrorResponse } from 'react-router'

import { failureOf, type Failure } from '#ui/failure-of.ts'

/** What the error page knows of a failure: a read that failed, or what else can befall a page. */
export type Fault = Omit<Failure, 'kind'> & { kind: Failure['kind'] | 'newVersion' }

/** How browsers say that a part of the app is gone: after a new version was installed, its old parts are. */
const gone =
  /dynamically imported module|importing a module script failed|unable to preload css|failed to fetch.*\.js/i

export function faultOf(error: unknown): Fault {
  const failure = failureOf(error)
  if (failure.kind !== 'broken') return failure
  if (isRouteErrorResponse(error) && error.status === 404) return { ...failure, kind: 'notFound' }
  if (!(error instanceof Error) || !gone.test(error.message)) return failure
  // without a network the parts are only out of reach
  return { ...failure, kind: globalThis.navigator?.onLine === false ? 'offline' : 'newVersion' }
}

/** For support: no data of customers, nothing secret. */
export const detailsOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)
