import { isWrite, type Endpoint, type ReplyOf } from '#contract/endpoint.ts'

import type { Call, CallOptions, Called } from './call.ts'
import { extensionsOf, type ApiConfig, type Partner } from './config.ts'
import { reportOnce } from './drift.ts'
import type { LooseRequest } from './encode.ts'
import { ApiError, isApiError } from './errors.ts'
import { newKey } from './key.ts'
import { readAnswer } from './read-answer.ts'
import { createWindows, isWorthAnother, patienceOf, pauseAfter } from './retry.ts'
import { send } from './send.ts'
import { createSignIn, signsIn } from './sign-in.ts'
import { wait } from './wait.ts'

/** Failures after which it stays open whether an earlier attempt was done. Any other is the server's own word. */
const openKinds: ReadonlySet<string> = new Set([
  'unauthorized',
  'rateLimited',
  'unavailable',
  'failed',
  'offline',
  'timeout',
  'unreadable',
  'drift',
  'aborted',
])

/** What all calls of one API share. */
type Api = {
  config: ApiConfig
  now: () => number
  report: ReturnType<typeof reportOnce>
  windows: ReturnType<typeof createWindows>
  callerOf: ReturnType<typeof createSignIn>
}

type Sending = { endpoint: Endpoint; request: LooseRequest; options: CallOptions }

/** Sends once and reads the answer. */
async function attempt({ config, now, report }: Api, sending: Sending, partner: Partner | undefined) {
  const { endpoint, request, options } = sending
  const { key, ifMatch, signal } = options
  const answer = await send(config, endpoint, request, { key, ifMatch, partner }, signal)
  return readAnswer(endpoint, answer, now(), report)
}

/**
 * Waits for the longer of the pause and the operation's window, and says how long that was. Throws when the
 * window is longer than what the call has left to wait, and when it is aborted.
 */
async function hold({ config, windows }: Api, { endpoint, options }: Sending, pause: number, left: number) {
  const shut = windows.remaining(endpoint.id)
  if (shut > left) throw windows.refuse(endpoint.id)
  const aborted = (cause?: unknown) => new ApiError('aborted', { operation: endpoint.id, cause })
  if (options.signal?.aborted) throw aborted()
  const milliseconds = Math.max(pause, shut)
  if (milliseconds > 0)
    await (config.wait ?? wait)(milliseconds, options.signal).catch((cause: unknown) => {
      throw aborted(cause)
    })
  return milliseconds
}

const asApiError = (error: unknown, operation: string): ApiError =>
  isApiError(error) ? error : new ApiError('failed', { operation, cause: error })

/** Sends until there is an answer, or none is to be hoped for. */
async function persist(api: Api, sending: Sending): Promise<Called<unknown>> {
  const { endpoint } = sending
  const write = isWrite(endpoint)
  const effort = { write, keyed: write && extensionsOf(api.config).idempotency, signsIn: signsIn(endpoint) }
  const caller = api.callerOf(endpoint)
  let doubt = false
  const verdict = (error: ApiError) =>
    doubt && openKinds.has(error.kind) ? error.with({ uncertain: true }) : error
  let left = patienceOf(effort)
  let pause = 0
  for (let tries = 1; ; tries += 1) {
    left -= await hold(api, sending, pause, left).catch((error: unknown) => {
      throw verdict(asApiError(error, endpoint.id))
    })
    try {
      return await attempt(api, sending, await caller.partner())
    } catch (thrown) {
      const error = asApiError(thrown, endpoint.id)
      doubt ||= error.uncertain
      api.windows.keep(endpoint.id, error)
      const isMended = await caller.isMended(error)
      if (!isMended && (!isWorthAnother(error, tries, effort) || api.windows.remaining(endpoint.id) > left))
        throw verdict(error)
      pause = isMended ? 0 : pauseAfter(tries, api.config.random ?? Math.random)
    }
  }
}

/**
 * The one function that talks HTTP. Time limits, retries, `Retry-After`, the idempotency key, signing in again
 * and tolerant reading are its business; callers get data or one `ApiError`. `config` is read at each call.
 */
export function createApi(config: ApiConfig): Call {
  const now = () => (config.now ?? Date.now)()
  const api: Api = {
    config,
    now,
    report: reportOnce((drift) => config.onDrift?.(drift)),
    windows: createWindows(now),
    callerOf: createSignIn(config),
  }
  return async <E extends Endpoint>(endpoint: E, request: object, options: CallOptions = {}) => {
    // a write always carries a key where that is honoured: browsers send writes twice by themselves
    const key = options.key ?? newKey()
    const called = await persist(api, { endpoint, request, options: { ...options, key } })
    if (called.changes) config.onKept?.(called.changes)
    // the tolerant reader gave it the shape of the strict schema, but for what `unread` names
    return called as Called<ReplyOf<E>>
  }
}
