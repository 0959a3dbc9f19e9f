import type { Client } from 'pg'

import { asStartError, DatabaseStartError } from '#server/database/database-start-error.ts'

import type { Cluster } from './cluster.ts'
import { hold, type Held } from './hold.ts'
import { release, type Released } from './release.ts'

type Watch = {
  say: (line: string) => void
  /** The server cannot be had again where the pools expect it: end with exit code 1. */
  onLost: (error: DatabaseStartError) => void
}

/** Restarts the server when it dies (the lease's connection ends), until it is released. */
export function watch(cluster: Cluster, first: Held, { say, onLost }: Watch) {
  let lease = first.lease
  let released = false
  let restarting: Promise<void> = Promise.resolve()

  const listen = (client: Client): void => {
    client.once('end', () => {
      if (!released) restarting = restart().catch((error: unknown) => onLost(asStartError(error)))
    })
  }

  async function restart(): Promise<void> {
    say('The database server has ended; starting it again')
    // whatever killed it may do so again while it starts: only time ends the trying
    const again = await hold(cluster, Infinity)
    lease = again.lease
    if (again.port !== first.port) throw movedPort(first.port, again.port)
    listen(lease)
    say('The database server runs again')
  }

  listen(lease)
  return {
    async release(): Promise<Released> {
      released = true
      await restarting
      return release(cluster, lease)
    },
  }
}

const movedPort = (from: number, to: number): DatabaseStartError =>
  new DatabaseStartError(
    `The database server came back on port ${to}, as ${from} is in use now. Start Sala again to use it.`,
  )
