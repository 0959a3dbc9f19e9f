import type { Logger } from 'pino'

import type { Database } from '#server/database/tables.ts'
import { logFailure } from '#server/http/log-failure.ts'
import { fillKeys } from '#server/store/duplicates/fill-keys.ts'

/** How often customers are looked for that came past the host, milliseconds. */
const EVERY = 5 * 60 * 1000

/**
 * Writes down by what customers are known who came past the host, from the start on and every few minutes until stopped.
 * The host answers meanwhile; a list of duplicates is short until it is through.
 */
export function keepKeysFilled({ db, log }: { db: Database; log: Logger }): { stop: () => void } {
  let stopped = false
  const fill = (): void => {
    fillKeys(db, () => stopped).catch((error: unknown) => {
      if (!stopped) logFailure(log, 'duplicate-keys', 'none', error)
    })
  }
  fill()
  const timer = setInterval(fill, EVERY)
  return {
    stop: () => {
      stopped = true
      clearInterval(timer)
    },
  }
}
