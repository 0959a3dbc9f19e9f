import { isApiError } from '#api/errors.ts'

/** Why somebody was not let in. A refusal says the same whatever was wrong with name or password. */
export type Refusal =
  | { key: 'missing' }
  | { key: 'wrong' }
  | { key: 'tooMany'; seconds: number }
  | { key: 'offline' }
  | { key: 'down' }

/** Seconds to wait where the host does not say. */
const PAUSE = 30

export function refusalOf(error: unknown): Refusal {
  if (!isApiError(error)) return { key: 'down' }
  switch (error.kind) {
    case 'unauthorized':
    case 'forbidden':
    case 'refused':
      return { key: 'wrong' }
    case 'rateLimited':
      return { key: 'tooMany', seconds: error.retryAfter ?? PAUSE }
    case 'offline':
      return { key: 'offline' }
    default:
      return { key: 'down' }
  }
}
