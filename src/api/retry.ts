import { ApiError } from './errors.ts'

/** Attempts of one call at most. */
export const MOST_TRIES = 4

const LONGEST_PAUSE = 8000
const SHORTEST_PAUSE = 500

/**
 * How long a call may wait in all, in milliseconds, before it hands the waiting to the screen: a read 30 s, a
 * write 10 s (a person looks at a busy button), signing in not at all.
 */
export const patienceOf = ({ write, signsIn }: Effort): number => (signsIn ? 0 : write ? 10_000 : 30_000)

export type Effort = {
  /** It changes something. */
  write: boolean
  /** It carries an idempotency key that the API honours. */
  keyed: boolean
  /** It is the sign-in itself: a password is not tried again by a machine. */
  signsIn: boolean
}

/** How many attempts such a failure is worth. */
function triesFor(error: ApiError, { write, keyed }: Effort): number {
  if (write && !keyed) return 1
  switch (error.kind) {
    case 'rateLimited':
      return error.retryAfter === undefined ? 1 : MOST_TRIES
    case 'unavailable':
      return MOST_TRIES
    case 'unreadable': // an answer that came and cannot be read will hardly differ the third time
      return error.status === undefined ? MOST_TRIES : 2
    case 'timeout': // the person has waited 10 s for a read by then; a write must become certain
      return write ? 2 : 1
    case 'failed':
      return write ? 1 : 2
    default:
      return 1
  }
}

/** Whether a call that failed for the `tries`-th time is sent once more. Refused input never is. */
export const isWorthAnother = (error: ApiError, tries: number, caller: Effort): boolean =>
  !caller.signsIn && tries < triesFor(error, caller)

/** Milliseconds before the next attempt: full jitter, so that many clients do not come back together. */
export const pauseAfter = (tries: number, random: () => number): number =>
  random() * Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** (tries - 1))

/** `Retry-After` windows by operation: inside one, nothing is sent to it by any caller. */
export function createWindows(now: () => number) {
  const shut = new Map<string, { until: number; why: ApiError }>()
  const remaining = (operation: string): number =>
    Math.max(0, (shut.get(operation)?.until ?? Number.NEGATIVE_INFINITY) - now())
  return {
    /** Opens a window after an answer that asked for it. */
    keep(operation: string, why: ApiError): void {
      if (why.retryAfter === undefined) return
      const until = now() + why.retryAfter * 1000
      if (until > (shut.get(operation)?.until ?? 0)) shut.set(operation, { until, why })
    },
    /** Milliseconds until the operation may be called again; 0 when it may now. */
    remaining,
    /** The error of a call that is not sent because the window is longer than it can wait. */
    refuse(operation: string): ApiError {
      const why = shut.get(operation)?.why ?? new ApiError('rateLimited')
      const retryAfter = Math.ceil(remaining(operation) / 1000)
      return why.with({ operation, retryAfter, uncertain: false })
    },
  }
}
