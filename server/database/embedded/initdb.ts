import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

import { DatabaseStartError } from '#server/database/database-start-error.ts'

import { pgdataOf } from './cluster.ts'
import { command } from './command.ts'
import type { Identity } from './identity.ts'
import type { Native } from './native.ts'
import { newSecret, writeSecret } from './secret.ts'

/** Makes the database folder when there is none. Of several processes at once one wins, the others use its folder. */
export async function ensureHome(
  home: string,
  native: Native,
  who: Identity,
  say: (line: string) => void,
): Promise<void> {
  removeOldAttempts(home)
  if (existsSync(home)) return
  say(`Making the database in ${home} (once, a few seconds)`)
  const own = `${home}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await makeHome(own, native, who)
    renameSync(own, home) // the lock: the name can be taken only once
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
}

async function makeHome(home: string, native: Native, who: Identity): Promise<void> {
  const secret = newSecret()
  const passwordFile = join(home, 'password')
  mkdirSync(home, { mode: 0o700 })
  writeFileSync(passwordFile, secret.admin, { mode: 0o600 })
  for (const path of [passwordFile, home]) giveTo(path, who)
  const done = await command(join(native.bin, 'initdb'), flags(pgdataOf(home), passwordFile), who)
  if (done.code !== 0)
    throw new DatabaseStartError(`PostgreSQL could not make its database: ${reason(done.text)}`)
  rmSync(passwordFile)
  appendFileSync(join(pgdataOf(home), 'postgresql.conf'), settings)
  writeSecret(home, secret)
}

const flags = (pgdata: string, passwordFile: string): string[] => [
  `--pgdata=${pgdata}`,
  '--username=postgres',
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--data-checksums',
  '--no-instructions',
  '--locale-provider=libc',
  '--locale=C',
  '--lc-ctype=C.UTF-8', // anything less and Thai has no trigrams
]

/** Appended and not `--set`, which PostgreSQL 15 lacks. No socket: its path is limited to 107 bytes. */
const settings = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
timezone = 'UTC'
log_timezone = 'UTC'
`

const reason = (text: string): string =>
  text.includes('could not look up effective user ID')
    ? 'the user id that runs Sala has no name on this system (add it to /etc/passwd).'
    : text.trim()

const giveTo = (path: string, { uid, gid }: Identity): void => {
  if (uid !== undefined) chownSync(path, uid, gid ?? uid)
}

const AN_HOUR = 3_600_000

/** Folders of processes that died half-way. Younger ones may be at work. */
function removeOldAttempts(home: string): void {
  const parent = dirname(home)
  for (const name of readdirSync(parent).filter((name) => name.startsWith('db.new-'))) {
    const path = join(parent, name)
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity)
    if (age > AN_HOUR) rmSync(path, { recursive: true, force: true })
  }
}
