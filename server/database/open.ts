import { resolve } from 'node:path'

import type { Pool } from 'pg'

import { makeOpenFolder } from '#server/database/embedded/folders.ts'
import { startEmbedded, type EmbeddedOptions } from '#server/database/embedded/start-embedded.ts'

import { checkServer } from './check-server.ts'
import { asStartError, DatabaseStartError } from './database-start-error.ts'
import { migrate } from './migrate.ts'
import { openPool, queriesOf } from './pool.ts'
import type { Database } from './tables.ts'
import { hasThaiTrigrams } from './thai.ts'

export type DatabaseOptions = EmbeddedOptions & {
  /** DATABASE_URL: this server in place of the embedded one. */
  databaseUrl?: string | undefined
}

export type OpenDatabase = {
  db: Database
  pool: Pool
  kind: 'embedded' | 'server'
  /** Holds a password: not for logs. */
  url: string
  /** The data folder in use, absolute: uploaded files go there. */
  folder: string
  /** False: the search for Thai words is right but reads every row (LC_CTYPE of the server's database is C). */
  thaiSearch: boolean
  /** Ends the pool, then stops the embedded server when no other host uses it. Once. */
  close: () => Promise<void>
}

/** A migrated database, wherever it is. Throws DatabaseStartError alone, and leaves nothing running then. */
export const openDatabase = (options: DatabaseOptions): Promise<OpenDatabase> =>
  options.databaseUrl === undefined ? openEmbedded(options) : openServer(options.databaseUrl, options)

async function openEmbedded(options: DatabaseOptions): Promise<OpenDatabase> {
  const { url, folder, release } = await startEmbedded(options)
  const close = async (): Promise<void> => {
    const end = await release()
    if (end === 'left running') options.say('Another host uses the database server: it goes on')
  }
  return openAt({ kind: 'embedded', url, folder, close }, options)
}

async function openServer(url: string, options: DatabaseOptions): Promise<OpenDatabase> {
  await checkServer(url)
  const folder = resolve(options.dataFolder ?? `${options.projectFolder}/data`)
  makeOpenFolder(folder)
  return openAt({ kind: 'server', url, folder, close: () => Promise.resolve() }, options)
}

type Found = Pick<OpenDatabase, 'kind' | 'url' | 'folder' | 'close'>

async function openAt(found: Found, { say }: DatabaseOptions): Promise<OpenDatabase> {
  const pool = openPool(found.url)
  const close = async (): Promise<void> => {
    await pool.end()
    await found.close()
  }
  try {
    await migrate(found.url, { say })
    const thaiSearch = await hasThaiTrigrams(pool)
    if (!thaiSearch) noThaiSearch(found.kind, say)
    return { ...found, db: queriesOf(pool), pool, thaiSearch, close }
  } catch (error) {
    await close().catch(() => undefined) // the first error is the one to tell
    throw asStartError(error)
  }
}

function noThaiSearch(kind: OpenDatabase['kind'], say: (line: string) => void): void {
  const what = 'The database finds no letters in Thai text (its LC_CTYPE is C)'
  if (kind === 'embedded') throw new DatabaseStartError(`${what}. It was not made by Sala.`)
  say(`${what}: searching for Thai words will be slow. Create it with lc_ctype 'C.UTF-8'.`)
}
