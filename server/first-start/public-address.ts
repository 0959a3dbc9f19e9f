import { isIP } from 'node:net'

import { SettingsError } from '#server/settings.ts'

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/** The demo company's password is known to everybody who saw the first start: it stays on this machine. */
export function refusePublicDemo(host: string, isDemo: boolean): void {
  if (!isDemo || isLoopback(host)) return
  throw new SettingsError(
    `HOST=${host} can be reached from other machines, and this database holds the demo company: use HOST=127.0.0.1, or an empty database with SALA_SEED=none.`,
  )
}
