import type { Logger } from 'pino'

import type { Database } from '#server/database/tables.ts'
import { logFailure } from '#server/http/log-failure.ts'
import { idempotencyStore } from '#server/store/idempotency.ts'
import { partnerStore } from '#server/store/partners.ts'
import { rateLimitStore } from '#server/store/rate-limit.ts'
import { sessionStore } from '#server/store/sessions.ts'

const HOUR = 60 * 60 * 1000

/** Removes what has ended: sessions, tokens, rate limits, keys. Several hosts may do so at once. */
export async function cleanUp(db: Database, now: Date): Promise<void> {
  await sessionStore(db).removeEnded(now)
  await partnerStore(db).removeEndedTokens(now)
  await rateLimitStore(db).removeEnded(now)
  await idempotencyStore(db).removeOld(now)
}

/** Cleans up every hour until stopped. */
export function keepClean(db: Database, log: Logger): { stop: () => void } {
  const timer = setInterval(() => {
    cleanUp(db, new Date()).catch((error: unknown) => logFailure(log, 'clean-up', 'none', error))
  }, HOUR)
  return { stop: () => clearInterval(timer) }
}
