import { join } from 'node:path'

import { DatabaseStartError } from '#server/database/database-start-error.ts'

import { command } from './command.ts'
import type { Identity } from './identity.ts'
import { copyNative } from './native-copy.ts'
import { findNativePackage, restoreLinks, type NativePackage } from './native-package.ts'
import { shellTest } from './reach.ts'

/** Programs that the database user can run: the folder of initdb, pg_ctl and postgres, and their major version. */
export type Native = { bin: string; major: number }

/** Server binaries of the system, for example those in Debian's /usr/lib/postgresql/15/bin. */
export async function systemNative(bin: string, who: Identity): Promise<Native> {
  const { major, text } = await tryRun(bin, who)
  if (major !== undefined) return { bin, major }
  throw new DatabaseStartError(`The PostgreSQL in ${bin} cannot be run by ${who.name}: ${text.trim()}`)
}

/** The server that npm brought: in place when the user can run it there, else from a copy that it can. */
export async function packagedNative(
  who: Identity,
  cache?: string,
  found: NativePackage = findNativePackage(),
): Promise<Native> {
  restoreLinks(found.native)
  const inPlace = await usable(found.native, who)
  if (inPlace.native) return inPlace.native
  const copied = await usable(copyNative(found, cache), who)
  if (copied.native) return copied.native
  throw new DatabaseStartError(
    `The embedded PostgreSQL cannot be run by ${who.name} on this system (it needs glibc; Alpine has none): ` +
      `${copied.text.trim()} Set SALA_CACHE_DIR to a folder that ${who.name} can reach, or set DATABASE_URL.`,
  )
}

async function usable(native: string, who: Identity): Promise<{ native?: Native; text: string }> {
  const bin = join(native, 'bin')
  const { major, text } = await tryRun(bin, who)
  if (major === undefined) return { text }
  // the program may be open to all and its data files not (an install under a strict umask)
  const share = join(native, 'share', 'postgresql')
  const readable = await shellTest('cd "$1" && test -r postgres.bki', share, who)
  return readable ? { native: { bin, major }, text } : { text: `${share} cannot be read.` }
}

async function tryRun(bin: string, who: Identity): Promise<{ major?: number; text: string }> {
  const { text } = await command(join(bin, 'postgres'), ['--version'], who)
  const major = /^postgres \(PostgreSQL\) (\d+)/.exec(text)?.[1]
  return major === undefined ? { text } : { major: Number(major), text }
}
