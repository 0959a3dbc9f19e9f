import { codeOf } from './database-start-error.ts'

/** Node: no connection, or one that broke. */
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'])

/** PostgreSQL: shut down, crashed, starting up, too many connections, a statement or a lock took too long. */
const states = new Set(['57P01', '57P02', '57P03', '53300', '57014', '55P03', '25P03'])

/** `pg` gives these no code. */
const sentences = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Query read timeout',
  'Cannot use a pool after calling end', // the host is stopping
]

/**
 * The database is away or too busy, and the same request may succeed in a moment: 503 with Retry-After, never 500.
 * Looks through `cause`.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error) ?? ''
  if (network.has(code) || states.has(code) || code.startsWith('08')) return true
  return sentences.some((start) => error.message.startsWith(start)) || isUnavailable(error.cause)
}
