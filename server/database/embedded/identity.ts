import { execFile } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { promisify } from 'node:util'

import { DatabaseStartError } from '#server/database/database-start-error.ts'

/** Who runs the server. Without ids: the host's own user; with them, the user that root lends its children to. */
export type Identity = { name: string; uid?: number; gid?: number }

const run = promisify(execFile)

export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * A plain user runs the server itself. PostgreSQL refuses root, so root takes the owner of an existing cluster, else
 * `osUser`, else `postgres`, else `nobody`. No user is ever made.
 */
export async function findIdentity(pgdata: string, osUser?: string): Promise<Identity> {
  if (!isRoot()) return { name: ownName() }
  const owner = await ownerOf(pgdata)
  if (owner) return owner
  if (osUser !== undefined) return namedOrRefused(osUser)
  const found = (await lookUp('postgres')) ?? (await lookUp('nobody'))
  if (found) return found
  throw new DatabaseStartError(
    'PostgreSQL must not run as root, and this system has neither a user postgres nor nobody. ' +
      'Set SALA_DB_OS_USER to a user that may run it.',
  )
}

async function namedOrRefused(osUser: string): Promise<Identity> {
  const found = await lookUp(osUser)
  if (!found)
    throw new DatabaseStartError(`SALA_DB_OS_USER names ${osUser}, which is no user of this system.`)
  if (found.uid === 0) {
    throw new DatabaseStartError('PostgreSQL must not run as root: set SALA_DB_OS_USER to another user.')
  }
  return found
}

/** undefined: there is no cluster yet. */
async function ownerOf(pgdata: string): Promise<Identity | undefined> {
  if (!existsSync(pgdata)) return undefined
  const stats = statSync(pgdata)
  if (stats.uid === 0) {
    throw new DatabaseStartError(
      `${pgdata} belongs to root, and PostgreSQL must not run as root. Give the folder to another user (chown -R).`,
    )
  }
  return { name: await nameOf(stats.uid), uid: stats.uid, gid: stats.gid }
}

async function lookUp(name: string): Promise<Identity | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, '--', name])))
    return { name, uid: Number(uid?.stdout), gid: Number(gid?.stdout) }
  } catch {
    return undefined
  }
}

const nameOf = (uid: number): Promise<string> =>
  run('id', ['-nu', `${uid}`]).then(
    ({ stdout }) => stdout.trim(),
    () => `user ${uid}`,
  )

/** A container may run under a number that has no name: the server does not mind, only initdb does. */
function ownName(): string {
  try {
    return userInfo().username
  } catch {
    return `user ${process.getuid?.() ?? ''}`
  }
}
