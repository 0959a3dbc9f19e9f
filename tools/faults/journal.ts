import { createHash } from 'node:crypto'

import type { Mode } from './fault.ts'
import { writes } from './profiles.ts'

/** What the client was told: a reply, one that the proxy made up, nothing, half of one. */
export type Told = 'reply' | 'gate' | 'drop' | 'lost-reply' | 'hang' | 'reset-body' | 'client-gone'

/** One request, without headers and bodies: enough to prove what happened, nothing that must stay secret. */
export type Entry = {
  n: number
  method: string
  path: string
  query: string
  /** how-manieth request of its route */
  nth: number
  rules: string[]
  faults: Mode[]
  /** 12 digits of SHA-256: tells a retry of the same body and key from a new request */
  bodyHash: string | null
  idempotencyKey: string | null
  upstreamCalls: number
  upstreamStatus: number | null
  told: Told | null
  status: number | null
  detail: string[]
  ms: number
}

export const digest = (value: string | Buffer): string =>
  createHash('sha256').update(value).digest('hex').slice(0, 12)

const isWrite = ({ method }: Entry) => writes.includes(method)

/** The server did it, and the client does not know. */
const isUntold = ({ upstreamCalls, upstreamStatus, told }: Entry) =>
  upstreamCalls > 0 && upstreamStatus !== null && upstreamStatus < 400 && told !== 'reply'

function byMode(log: Entry[]): Partial<Record<Mode, number>> {
  const counts: Partial<Record<Mode, number>> = {}
  for (const mode of log.flatMap(({ faults }) => faults)) counts[mode] = (counts[mode] ?? 0) + 1
  return counts
}

export const statsOf = (log: Entry[]) => ({
  requests: log.length,
  faulted: log.filter(({ faults }) => faults.length > 0).length,
  byMode: byMode(log),
  upstreamCalls: log.reduce((sum, { upstreamCalls }) => sum + upstreamCalls, 0),
  writes: log.filter(isWrite).length,
  writesDoneButNotTold: log.filter((entry) => isWrite(entry) && isUntold(entry)).length,
})
