import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'

import { afterAll, beforeAll, inject } from 'vitest'

import type { OpenDatabase } from '#server/database/open.ts'
import { openPool, queriesOf } from '#server/database/pool.ts'

import { asAdmin, createDatabase, withDatabase } from './admin.ts'
import { temporaryFolder } from './temporary-folder.ts'

/**
 * A migrated, empty database for this test file alone, with a data folder. Call it at the top of the file: what it
 * returns may be passed on at once and used from the first test on.
 */
export function testDatabase(): OpenDatabase {
  const { adminUrl, appUrl, template } = inject('testDatabase')
  const name = `sala_test_${randomBytes(6).toString('hex')}`
  const url = withDatabase(appUrl, name)
  const pool = openPool(url, { max: 20 })
  const folder = temporaryFolder()

  beforeAll(() => asAdmin(adminUrl, createDatabase(appUrl, name, template)))
  afterAll(async () => {
    await pool.end()
    await asAdmin(adminUrl, `drop database if exists ${name} with (force)`)
    rmSync(folder, { recursive: true, force: true })
  })

  return {
    db: queriesOf(pool),
    pool,
    kind: 'server',
    url,
    folder,
    thaiSearch: true,
    close: () => Promise.resolve(),
  }
}
