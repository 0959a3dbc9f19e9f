import { once } from 'node:events'
import { createServer } from 'node:net'

import type { App } from '#server/app.ts'
import { codeOf } from '#server/database/database-start-error.ts'
import { listen, type Listening } from '#server/http/listen.ts'

import { SettingsError, type Settings } from './settings.ts'

const reasons: Record<string, (settings: Settings) => string> = {
  EADDRINUSE: ({ port }) => `Port ${port} is used by another program: set PORT to another number.`,
  EACCES: ({ port }) => `This user may not listen on port ${port}: set PORT to a number above 1023.`,
  EADDRNOTAVAIL: ({ host }) => `HOST=${host} is not an address of this machine.`,
  ENOTFOUND: ({ host }) => `HOST=${host} is not an address of this machine.`,
}

const inWords = (settings: Settings) => (error: unknown) => {
  const reason = reasons[codeOf(error) ?? '']
  throw reason ? new SettingsError(reason(settings), { cause: error }) : error
}

/** Serves the app, or says in one sentence why the address cannot be had. */
export const startListening = (app: App, settings: Settings): Promise<Listening> =>
  listen(app, settings).catch(inWords(settings))

/** Finds out whether the address can be had before anything is made or told that is told only once. */
export async function requireAddress(settings: Settings): Promise<void> {
  const probe = createServer()
  try {
    probe.listen(settings.port, settings.host)
    await once(probe, 'listening').catch(inWords(settings))
  } finally {
    probe.close()
  }
}

/** The address that people use. */
export function addressOf({ publicUrl, host }: Settings, port: number): string {
  if (publicUrl !== undefined) return publicUrl
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
