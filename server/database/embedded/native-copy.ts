import { randomBytes } from 'node:crypto'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

import { DatabaseStartError, messageOf } from '#server/database/database-start-error.ts'

import { isRoot } from './identity.ts'
import { restoreLinks, type NativePackage } from './native-package.ts'

export const defaultCache = (): string => (isRoot() ? '/var/cache/sala' : join(homedir(), '.cache', 'sala'))

/** A copy that every user may run, made once (60 MB) and put in place whole. Returns its folder. */
export function copyNative({ native, version }: NativePackage, cache: string = defaultCache()): string {
  const target = join(cache, `pg-${version}-${process.platform}-${process.arch}`)
  if (existsSync(target)) return target
  try {
    makeCopy(native, target)
  } catch (error) {
    throw new DatabaseStartError(
      `PostgreSQL's programs could not be copied to ${target}: ${messageOf(error)}. Set SALA_CACHE_DIR to a folder that can be written.`,
      { cause: error },
    )
  }
  return target
}

function makeCopy(native: string, target: string): void {
  const own = `${target}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  const made = mkdirSync(join(target, '..'), { recursive: true, mode: 0o755 })
  if (made !== undefined) openForReading(made) // the umask may be a strict one
  try {
    cpSync(native, own, { recursive: true, verbatimSymlinks: true })
    openForReading(own) // first: the folders may be read-only
    restoreLinks(own)
    renameSync(own, target)
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    if (!existsSync(target)) throw error // else another process was quicker
  }
}

/** chmod -R a+rX,go-w */
function openForReading(path: string): void {
  const stats = lstatSync(path)
  if (stats.isSymbolicLink()) return
  const runs = stats.isDirectory() || (stats.mode & 0o100) !== 0
  chmodSync(path, runs ? 0o755 : 0o644)
  if (stats.isDirectory()) for (const name of readdirSync(path)) openForReading(join(path, name))
}
