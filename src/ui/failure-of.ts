import type { ApiError, ApiErrorKind } from '#api/errors.ts'

/** What a failed read comes down to, for the words of banner and panel. */
export type Failure = {
  kind: ApiErrorKind | 'broken'
  /** To quote to support. */
  id: string | undefined
  /** Seconds after which it is worth another try by itself. */
  seconds: number | undefined
}

/** How long an unavailable service is left alone when it does not say, in s. */
const PAUSE = 10

/** By name, not by class: the pieces of the interface know the fetch layer's types only. */
const isApiError = (error: unknown): error is ApiError => error instanceof Error && error.name === 'ApiError'

export function failureOf(error: unknown): Failure {
  if (!isApiError(error)) return { kind: 'broken', id: undefined, seconds: undefined }
  const { kind, requestId, retryAfter } = error
  const waits = kind === 'rateLimited' || kind === 'unavailable'
  return { kind, id: requestId, seconds: waits ? (retryAfter ?? PAUSE) : undefined }
}
