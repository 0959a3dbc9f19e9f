import { readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { codeOf } from '#server/database/database-start-error.ts'
import { inTransaction } from '#server/database/transaction.ts'
import type { Database } from '#server/database/tables.ts'
import { hashesInUse, lockFiles, removeUnattached } from '#server/store/files.ts'

const DAY_MS = 86_400_000

/**
 * Removes uploads that have hung on no record for a day, and bytes on disk that belong to no upload. The host calls it
 * hourly; several hosts may. Meanwhile nobody uploads or attaches. Answers how many bytes' files it removed.
 */
export const sweepFiles = (db: Database, dataFolder: string, now = new Date()): Promise<number> =>
  inTransaction(db, async (tx) => {
    await lockFiles(tx, 'alone')
    const before = new Date(now.getTime() - DAY_MS)
    await removeUnattached(tx, before)
    const old = await oldPaths(join(dataFolder, 'files'), before)
    const used = await hashesInUse(
      tx,
      old.map((path) => basename(path)),
    )
    const unused = old.filter((path) => !used.has(basename(path)))
    await Promise.all(unused.map((path) => rm(path, { force: true })))
    return unused.length
  })

/** Files last written before a moment: also what a host left half-written when it stopped. */
async function oldPaths(folder: string, before: Date): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const old = await Promise.all(paths.map(async (path) => (await stat(path)).mtime < before))
  return paths.filter((_, i) => old[i])
}
