import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { codeOf } from '#server/database/database-start-error.ts'

/** Where the bytes of a hash lie: `files/ab/ab12…`, so that no folder holds them all. */
export const pathOf = (dataFolder: string, sha256: string): string =>
  join(dataFolder, 'files', sha256.slice(0, 2), sha256)

/**
 * Puts bytes on disk under the hash of their content. They are there whole or not at all, whenever the machine stops:
 * written under another name, forced to the disk, then renamed. Throws the error of the file system.
 */
export async function putBytes(dataFolder: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(dataFolder, sha256)
  const folder = dirname(path)
  const temporary = join(dataFolder, 'files', 'new', randomBytes(16).toString('hex'))
  await Promise.all([folder, dirname(temporary)].map((one) => mkdir(one, { recursive: true, mode: 0o700 })))
  try {
    await write(temporary, bytes)
    await rename(temporary, path)
    await sync(folder)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new name is as safe as its folder. Windows cannot sync one, and needs not. */
async function sync(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The bytes of a hash, or undefined when they are not there. */
export async function getBytes(
  dataFolder: string,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(pathOf(dataFolder, sha256)))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
