import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { asStartError, DatabaseStartError } from '#server/database/database-start-error.ts'

import { adminUrl, appUrl, pgdataOf, type Cluster } from './cluster.ts'
import { choosePlace, homeOf, type PlaceOptions } from './folders.ts'
import { hold } from './hold.ts'
import { ensureHome } from './initdb.ts'
import { packagedNative, systemNative, type Native } from './native.ts'
import { prepareDatabase } from './prepare.ts'
import type { Released } from './release.ts'
import { readSecret } from './secret.ts'
import { watch } from './watch.ts'

export type EmbeddedOptions = PlaceOptions & {
  /** Where a copy of the server's programs goes when the database user cannot run them in place (SALA_CACHE_DIR). */
  cacheDir?: string | undefined
  /** Programs of a PostgreSQL on the system, in place of those that npm brought. */
  bin?: string | undefined
  /** The server died and cannot be had again: end with exit code 1. */
  onLost: (error: DatabaseStartError) => void
}

export type Embedded = {
  /** Role and database `sala`. */
  url: string
  /** Superuser `postgres` on the database `postgres`. */
  adminUrl: string
  /** The data folder in use, absolute: where uploaded files go too. */
  folder: string
  /** Once, after the pools have ended. Stops the server when no other host uses it. */
  release: () => Promise<Released>
}

/** Makes, starts or attaches to the database server of a data folder. Throws DatabaseStartError alone. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  try {
    const { folder, cluster } = await findCluster(options)
    const held = await hold(cluster)
    const watched = watch(cluster, held, options) // at once, or a death during the next step goes unseen
    try {
      await prepareDatabase(cluster, held.port)
    } catch (error) {
      await watched.release().catch(() => undefined) // the first error is the one to tell
      throw error
    }
    return {
      url: appUrl(cluster, held.port),
      adminUrl: adminUrl(cluster, held.port),
      folder,
      release: () => watched.release(),
    }
  } catch (error) {
    throw asStartError(error)
  }
}

async function findCluster(options: EmbeddedOptions): Promise<{ folder: string; cluster: Cluster }> {
  const { folder, who } = await choosePlace(options)
  const home = homeOf(folder)
  const native = await (options.bin === undefined
    ? packagedNative(who, options.cacheDir)
    : systemNative(options.bin, who))
  await ensureHome(home, native, who, options.say)
  const secret = readSecret(home)
  checkMajor(home, native)
  return { folder, cluster: { native, home, who, secret } }
}

function checkMajor(home: string, { major }: Native): void {
  const made = Number(readFileSync(join(pgdataOf(home), 'PG_VERSION'), 'utf8'))
  if (made === major) return
  throw new DatabaseStartError(
    `The database in ${home} was made by PostgreSQL ${made}, and this Sala brings ${major}, which cannot read it. ` +
      'Start it with the Sala that made it, or set DATABASE_URL to a server that holds the data.',
  )
}
