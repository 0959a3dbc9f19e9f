import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

import { codeOf, DatabaseStartError } from '#server/database/database-start-error.ts'

import type { Identity } from './identity.ts'

/** `code` is null when the program could not be run or was killed; `text` is what it said. */
export type Outcome = { code: number | null; text: string }

/**
 * Runs a program as the database user, out of the terminal's process group (Ctrl-C must not reach the server)
 * and without the host's environment (it holds secrets).
 */
export function command(file: string, args: string[], who: Identity): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = start(file, args, who, reject)
    if (!child) return
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => (text += part.toString()))
    }
    child.once('error', (error) => resolve({ code: null, text: error.message }))
    child.once('close', (code) => resolve({ code, text }))
    // a server left behind may hold the pipes open: then `close` never comes
    child.once('exit', (code) => void sleep(200).then(() => resolve({ code, text })))
  })
}

function start(file: string, args: string[], who: Identity, refuse: (error: unknown) => void) {
  try {
    return spawn(file, args, {
      ...(who.uid === undefined ? {} : { uid: who.uid, gid: who.gid ?? who.uid }),
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
    })
  } catch (error) {
    refuse(mayNotChangeUser(error, who) ?? error)
    return undefined
  }
}

/** EPERM: a container without CAP_SETUID. EINVAL: a user namespace that knows root alone. */
function mayNotChangeUser(error: unknown, who: Identity): DatabaseStartError | undefined {
  const code = codeOf(error) ?? ''
  if (who.uid === undefined || !['EPERM', 'EINVAL'].includes(code)) return undefined
  return new DatabaseStartError(
    `PostgreSQL must not run as root, and here root may not run programs as ${who.name} (${code}). ` +
      'Start the host as a plain user, or set DATABASE_URL.',
    { cause: error },
  )
}
