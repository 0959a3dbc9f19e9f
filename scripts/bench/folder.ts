import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { fill } from '#scripts/seed/fill.ts'
import { hashOf } from '#scripts/setup/hash.mjs'
import { at, root } from '#scripts/setup/root.mjs'
import { openDatabase } from '#server/database/open.ts'

/** What decides the rows: a folder that was filled by other sources is not the same bench. */
const sources = [
  'server/database/migrations',
  'server/database/seed',
  'server/store/customer-search.ts',
  'src/lib',
]

const name = (customers: number): string => `sala-bench-${customers}-`

/**
 * The data folder with so many customers of the demo company and its people: the one of an earlier run of the same
 * sources, else a new one (100,000 customers take about a minute). Those of other sources are thrown away.
 */
export async function benchFolder(customers: number, say: (line: string) => void): Promise<string> {
  const folder = join(tmpdir(), name(customers) + hashOf(root, sources).slice(0, 12))
  const full = join(folder, 'full')
  if (existsSync(full) && readFileSync(full, 'utf8') === 'yes') return folder
  for (const other of readdirSync(tmpdir()).filter((one) => one.startsWith(name(customers))))
    rmSync(join(tmpdir(), other), { recursive: true, force: true })
  mkdirSync(folder)
  // under root the database runs as another user, who must be able to pass through
  chmodSync(folder, 0o755)
  const env = process.env
  const database = await openDatabase({
    dataFolder: folder,
    osUser: env['SALA_DB_OS_USER'],
    cacheDir: env['SALA_CACHE_DIR'],
    projectFolder: at('.'),
    say,
    onLost: (error) => {
      throw error
    },
  })
  try {
    await fill(database.url, { customers, fresh: false }, say)
  } finally {
    await database.close()
  }
  writeFileSync(full, 'yes')
  return folder
}
