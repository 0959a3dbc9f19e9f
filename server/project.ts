import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

/** The nearest folder with a package.json: the same from the source as from the built file. */
function findProject(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  const parent = dirname(from)
  if (parent === from)
    throw new Error('The host is not inside its project: there is no package.json above it')
  return findProject(parent)
}

/** Where the project lies, absolute. */
export const projectFolder = findProject(dirname(fileURLToPath(import.meta.url)))

/** The release of this host. */
export const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')))
