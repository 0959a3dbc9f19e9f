import type { Pool } from 'pg'
import type { Logger } from 'pino'

import type { Database } from '#server/database/tables.ts'
import type { Settings } from './settings.ts'

/** Time as the host sees it, so that tests need not wait. */
export type Clock = { now: () => Date; sleep: (milliseconds: number) => Promise<void> }

/**
 * Faults on purpose, by endpoint id; for tests alone. `keysOff` and `versionsOff` ignore Idempotency-Key and If-Match
 * while the host still says that it honours them; with `draftsOff` pages keep nothing that is typed; `slow` waits milliseconds; `failing` throws before the handler.
 */
export type Faults = {
  keysOff?: boolean
  versionsOff?: boolean
  draftsOff?: boolean
  slow?: (id: string) => number
  failing?: (id: string) => boolean
}

/** What the host is made of. */
export type AppContext = {
  db: Database
  pool: Pool
  settings: Settings
  log: Logger
  /** False where the database cannot use its index for Thai words. */
  thaiSearch: boolean
  /** Absolute; uploaded files lie below. */
  dataFolder: string
  /** The built web app; absent in tests and in development. */
  webFolder?: string
  clock?: Clock
  faults?: Faults
}
