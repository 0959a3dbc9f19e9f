import { setTimeout as sleep } from 'node:timers/promises'

import type { Ask } from './requests.ts'
import type { Case } from './lists.ts'

/** Totals are kept for so long by the host, ms: each round counts anew. */
const KEPT = 5_000
/** No bench goes on for longer than this, ms: fewer rounds say less, and that is said. */
const LONGEST = 240_000

export type Measured = Case & { times: number[]; total: number | undefined }

/**
 * Asks for everything once to warm up, then in rounds: what disturbs the machine for a moment falls on many cases and
 * not on one.
 */
export async function measureRounds(ask: Ask, cases: readonly Case[], rounds: number): Promise<Measured[]> {
  const ends = performance.now() + LONGEST
  for (const { sent } of cases) await ask(sent)
  const measured = cases.map((one): Measured => ({ ...one, times: [], total: undefined }))
  for (let round = 0; round < rounds && performance.now() < ends; round++) {
    await sleep(KEPT + 100)
    for (const one of measured) {
      const { ms, total } = await ask(one.sent)
      one.times.push(ms)
      one.total ??= total
    }
  }
  return measured
}
