import type { Endpoint, ReplyOf, RequestOf } from '#contract/endpoint.ts'
import type { FieldError } from '#contract/envelope.ts'

import type { Call, Called } from './call.ts'
import { isApiError, type ApiError } from './errors.ts'
import { verifyWrite } from './verify.ts'

/**
 * How a write ended. Closed: a screen that forgets one does not compile.
 * `saved`: `changes` are ids for `undo`; empty where the host keeps none. `doubted`: found by reading it back.
 * `conflict`: somebody saved in between; `theirs` is the record as it is now, when it could be read.
 * `later`: nothing was done, try again after so many seconds. `offline`: nothing was sent.
 * `unknown`: it may have been done; never say that it failed. `absent` is true when reading back did not find
 * it: "it was not saved" is then fair, and another attempt with the same key safe.
 * `failed`: the server's fault; `id` is to quote to support.
 */
export type Outcome<T> =
  | {
      kind: 'saved'
      data: T
      version: string | undefined
      changes: readonly number[]
      doubted?: boolean
    }
  | { kind: 'refused'; fields: readonly FieldError[]; description: string | undefined }
  | { kind: 'conflict'; theirs: Called<T> | undefined }
  | { kind: 'gone' }
  | { kind: 'forbidden' }
  | { kind: 'unauthorized' }
  | { kind: 'later'; seconds: number }
  | { kind: 'offline' }
  | { kind: 'unknown'; absent: boolean }
  | { kind: 'failed'; id: string | undefined; description: string | undefined }

export type OutcomeKind = Outcome<unknown>['kind']

export type SaveOptions<T> = {
  /** Of the user's action: the same when the same form is sent again, a new one when it was changed in between. */
  key: string
  ifMatch?: string | undefined
  signal?: AbortSignal | undefined
  /**
   * Reads back a write of which it is unknown whether it was done: the record when it is there as it was sent,
   * undefined when it is not (a 404 counts as such). Asked up to three times.
   */
  verify?: (() => Promise<Called<T> | undefined>) | undefined
  /** Reads the record as it is now, for a conflict. */
  theirs?: (() => Promise<Called<T>>) | undefined
  /** It is not known whether the write was done, and reading it back begins. */
  onDoubt?: (() => void) | undefined
  wait?: ((milliseconds: number) => Promise<void>) | undefined
}

/** Seconds to wait when the server names none. */
const SOME_SECONDS = 10

const saved = <T>({ data, version, changes = [] }: Called<T>, doubted = false): Outcome<T> => ({
  kind: 'saved',
  data,
  version,
  changes,
  ...(doubted && { doubted }),
})

/** Somebody saved in between, or took the record away. */
async function moved<T>({ theirs }: SaveOptions<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'conflict', theirs: await theirs?.() }
  } catch (error) {
    if (!isApiError(error)) throw error
    return error.kind === 'notFound' ? { kind: 'gone' } : { kind: 'conflict', theirs: undefined }
  }
}

/** The outcome of an error after which it is certain that nothing was done. */
async function certain<T>(error: ApiError, options: SaveOptions<T>): Promise<Outcome<T>> {
  const { fields, description } = error
  switch (error.kind) {
    case 'refused':
    case 'tooLarge':
      return { kind: 'refused', fields, description }
    case 'conflict':
    case 'precondition':
      return moved(options)
    case 'notFound':
      return { kind: 'gone' }
    case 'forbidden':
      return { kind: 'forbidden' }
    case 'unauthorized':
      return { kind: 'unauthorized' }
    case 'rateLimited':
    case 'unavailable':
      return { kind: 'later', seconds: error.retryAfter ?? SOME_SECONDS }
    case 'offline':
      return { kind: 'offline' }
    case 'aborted':
      return { kind: 'unknown', absent: true }
    case 'failed':
    case 'timeout':
    case 'unreadable':
    case 'drift':
      return { kind: 'failed', id: error.requestId, description }
  }
}

/**
 * Sends a write and says how it ended. What may have been done is read back before anything is said; it is never
 * called a failure. Throws only what is no `ApiError`: a fault in our own code.
 */
export async function save<E extends Endpoint>(
  call: Call,
  endpoint: E,
  request: RequestOf<E>,
  options: SaveOptions<ReplyOf<E>>,
): Promise<Outcome<ReplyOf<E>>> {
  const { key, ifMatch, signal } = options
  try {
    return saved(await call(endpoint, request, { key, ifMatch, signal }))
  } catch (error) {
    if (!isApiError(error)) throw error
    if (!error.uncertain) return certain(error, options)
    options.onDoubt?.()
    const found = await verifyWrite(options.verify, options.wait)
    return typeof found === 'string' ? { kind: 'unknown', absent: found === 'absent' } : saved(found, true)
  }
}
