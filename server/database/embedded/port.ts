import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** The port of the last start when it is free, so that pools outlive a restart of the server; else any free one. */
export async function choosePort(home: string): Promise<number> {
  return (await freePort(lastPort(home))) ?? (await freePort(0)) ?? 0
}

export function lastPort(home: string): number {
  try {
    const port = Number(readFileSync(join(home, 'port'), 'utf8'))
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0
  } catch {
    return 0
  }
}

/** By rename: the folder is another user's, who must not make root write elsewhere through a link. */
export function rememberPort(home: string, port: number): void {
  if (lastPort(home) === port) return
  const own = join(home, `port.${randomBytes(6).toString('hex')}`)
  writeFileSync(own, `${port}`, { flag: 'wx' })
  renameSync(own, join(home, 'port'))
}

const freePort = (wanted: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : undefined
      server.close(() => resolve(port))
    })
  })
