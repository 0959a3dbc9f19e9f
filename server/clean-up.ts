import type { Logger } from 'pino'

import type { Database } from '#server/database/tables.ts'
import { sweepFiles } from '#server/files/sweep.ts'
import { logFailure } from '#server/http/log-failure.ts'
import { idempotencyStore } from '#server/store/idempotency.ts'
import { partnerStore } from '#server/store/partners.ts'
import { rateLimitStore } from '#server/store/rate-limit.ts'
import { sessionStore } from '#server/store/sessions.ts'

const HOUR = 60 * 60 * 1000

type Cleaned = { db: Database; dataFolder: string }

/** Removes what has ended: sessions, tokens, rate limits, keys, forgotten uploads. Several hosts may do so at once. */
export async function cleanUp({ db, dataFolder }: Cleaned, now: Date): Promise<void> {
  await sessionStore(db).removeEnded(now)
  await partnerStore(db).removeEndedTokens(now)
  await rateLimitStore(db).removeEnded(now)
  await idempotencyStore(db).removeOld(now)
  await sweepFiles(db, dataFolder, now)
}

/** Cleans up every hour until stopped. */
export function keepClean(app: Cleaned & { log: Logger }): { stop: () => void } {
  const timer = setInterval(() => {
    cleanUp(app, new Date()).catch((error: unknown) => logFailure(app.log, 'clean-up', 'none', error))
  }, HOUR)
  return { stop: () => clearInterval(timer) }
}
