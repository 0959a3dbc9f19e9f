import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { DatabaseStartError, messageOf } from '#server/database/database-start-error.ts'

import { findIdentity, isRoot, type Identity } from './identity.ts'
import { barrierOn, canEnter } from './reach.ts'

/** `home` (`<folder>/db`) appears by one rename, so it is whole or absent. */
export type Place = { folder: string; who: Identity }

export type PlaceOptions = {
  /** SALA_DATA: used or refused, never replaced by another. */
  dataFolder?: string | undefined
  projectFolder: string
  osUser?: string | undefined
  say: (line: string) => void
}

export const homeOf = (folder: string): string => join(folder, 'db')

/** Where the data of a checkout goes that the database user cannot enter. */
export const movedFolder = (projectFolder: string): string =>
  join('/var/lib/sala', createHash('sha256').update(resolve(projectFolder)).digest('hex').slice(0, 12))

/** The data folder and the user that runs the server in it; the folder exists afterwards. */
export async function choosePlace(options: PlaceOptions): Promise<Place> {
  if (options.dataFolder !== undefined) return settle(resolve(options.dataFolder), options)
  const near = join(resolve(options.projectFolder), 'data')
  const far = movedFolder(options.projectFolder)
  if (!(await mustMove(near, far, options))) return settle(near, options)
  options.say(`The database user cannot use ${near}, so the data is in ${far}`)
  return settle(far, options)
}

/** Data that is already somewhere stays there: a folder that opens or closes later must not look like a loss. */
async function mustMove(near: string, far: string, { osUser }: PlaceOptions): Promise<boolean> {
  if (!isRoot() || existsSync(homeOf(near))) return false
  if (existsSync(homeOf(far))) return true
  return !(await canEnter(nearestExisting(near), await identityIn(near, osUser)))
}

async function settle(folder: string, { osUser }: PlaceOptions): Promise<Place> {
  const who = await identityIn(folder, osUser)
  const existing = nearestExisting(folder)
  if (!(await canEnter(existing, who))) throw unreachable(folder, await barrierOn(existing, who), who)
  makeOpenFolder(folder)
  return { folder, who }
}

const identityIn = (folder: string, osUser: string | undefined): Promise<Identity> =>
  findIdentity(join(homeOf(folder), 'pgdata'), osUser)

const nearestExisting = (folder: string): string =>
  existsSync(`${folder}/.`) ? folder : nearestExisting(dirname(folder)) // `/.`: a file is no folder

const unreachable = (folder: string, barrier: string, who: Identity): DatabaseStartError =>
  new DatabaseStartError(
    `${who.name} cannot reach ${folder}: the folder ${barrier} lacks the x permission for it. ` +
      `Set SALA_DATA to a folder that ${who.name} can enter, or open that one (chmod o+x).`,
  )

/** 0755 whatever the umask says, as the database user must pass. Folders that were there keep their mode. */
export function makeOpenFolder(folder: string): void {
  try {
    const first = mkdirSync(folder, { recursive: true, mode: 0o755 })
    for (let path = folder; first !== undefined && path.length >= first.length; path = dirname(path)) {
      chmodSync(path, 0o755)
    }
  } catch (error) {
    throw new DatabaseStartError(
      `The data folder ${folder} cannot be made: ${messageOf(error)}. Set SALA_DATA to a folder that can be written.`,
      { cause: error },
    )
  }
}
