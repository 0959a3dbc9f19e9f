import type { FieldError } from '#contract/envelope.ts'

/**
 * Why a call failed; screens switch on it.
 * `refused` the input or a rule (4001, 4002 or a sub-code), `precondition` an old version (412), `conflict` 409,
 * `unavailable` 502, 503, 504, `failed` any other 5xx or status without words of its own, `offline` no network
 * before sending, `unreadable` no answer or none that can be read (reset, not JSON, cut off, empty where a body
 * must be), `drift` an answer whose envelope or key is not what the contract says, `aborted` by the caller.
 */
export type ApiErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'refused'
  | 'conflict'
  | 'precondition'
  | 'rateLimited'
  | 'unavailable'
  | 'failed'
  | 'offline'
  | 'timeout'
  | 'unreadable'
  | 'drift'
  | 'aborted'
  | 'tooLarge'

export type ApiErrorDetails = {
  /** Id of the endpoint. */
  operation?: string | undefined
  /** HTTP status, when there was an answer. */
  status?: number | undefined
  /** Business code of the envelope, as text. */
  code?: string | undefined
  /** The server's own sentence in the language of the request; never HTML. */
  description?: string | undefined
  /** Refused fields by wire name; `""` is the request as a whole. */
  fields?: readonly FieldError[] | undefined
  /** Seconds to wait, from `Retry-After`. */
  retryAfter?: number | undefined
  /** The host's id of the request, to quote to support. */
  requestId?: string | undefined
  /** A write that may have happened all the same: verify by reading, never call it a failure. */
  uncertain?: boolean | undefined
  cause?: unknown
}

/** The only error that the fetch layer throws. `message` is for logs; words for people are made from `kind`. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: ApiErrorKind
  readonly operation: string | undefined
  readonly status: number | undefined
  readonly code: string | undefined
  readonly description: string | undefined
  readonly fields: readonly FieldError[]
  readonly retryAfter: number | undefined
  readonly requestId: string | undefined
  readonly uncertain: boolean

  constructor(kind: ApiErrorKind, details: ApiErrorDetails = {}) {
    const { operation, status } = details
    super([operation, kind, status].filter((part) => part !== undefined).join(' '), { cause: details.cause })
    this.kind = kind
    this.operation = operation
    this.status = status
    this.code = details.code
    this.description = details.description
    this.fields = details.fields ?? []
    this.retryAfter = details.retryAfter
    this.requestId = details.requestId
    this.uncertain = details.uncertain ?? false
  }

  /** The same failure with other details. */
  with(changes: ApiErrorDetails): ApiError {
    const { kind, operation, status, code, description, fields, retryAfter, requestId, uncertain, cause } =
      this
    const details = { operation, status, code, description, fields, retryAfter, requestId, uncertain, cause }
    return new ApiError(kind, { ...details, ...changes })
  }
}

export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError
