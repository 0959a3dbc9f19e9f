import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { codeOf, DatabaseStartError } from '#server/database/database-start-error.ts'

const Secret = z.object({ admin: z.string().min(1), app: z.string().min(1) })
/** Passwords of the roles `postgres` and `sala`, safe in a URL. */
export type Secret = z.output<typeof Secret>

export const newSecret = (): Secret => ({ admin: random(), app: random() })

const random = (): string => randomBytes(24).toString('base64url')

const fileOf = (home: string): string => join(home, 'secret.json')

export const writeSecret = (home: string, secret: Secret): void =>
  writeFileSync(fileOf(home), JSON.stringify(secret), { mode: 0o600, flag: 'wx' })

/** Of the database that is in the folder. */
export function readSecret(home: string): Secret {
  try {
    return Secret.parse(JSON.parse(readFileSync(fileOf(home), 'utf8')))
  } catch (error) {
    const why =
      codeOf(error) === 'EACCES'
        ? 'it belongs to another user: start Sala as the user that made it'
        : 'the folder is damaged or not a database of Sala'
    throw new DatabaseStartError(`The database in ${home} cannot be opened, ${why}.`, { cause: error })
  }
}
