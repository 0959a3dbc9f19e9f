import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Client } from 'pg'

import { pgdataOf, type Cluster } from './cluster.ts'
import { command } from './command.ts'
import { isLastLease } from './lease.ts'
import { running, stillRuns } from './running.ts'

const TIME_LIMIT_MS = 60_000

/** `left running`: another host uses the server. `gone`: it had ended before. */
export type Released = 'stopped' | 'left running' | 'gone'

/** Gives up the lease and stops the server when it was the last. */
export async function release(cluster: Cluster, lease: Client): Promise<Released> {
  try {
    if (!(await isLastLease(lease))) {
      await lease.end()
      return 'left running'
    }
  } catch {
    return 'gone'
  }
  await stop(cluster)
  await lease.end().catch(() => undefined) // the server has closed it
  return 'stopped'
}

/** Waits for the end of that process: `pg_ctl stop -w` would go on to wait for a server that another host starts now. */
async function stop({ native, home, who }: Cluster): Promise<void> {
  const pgdata = pgdataOf(home)
  const pid = running(pgdata)?.pid
  const { code, text } = await command(
    join(native.bin, 'pg_ctl'),
    ['stop', '-D', pgdata, '-m', 'fast', '-W', '-s'],
    who,
  )
  if (code !== 0) throw new Error(`PostgreSQL did not stop: ${text.trim()}`)
  const deadline = Date.now() + TIME_LIMIT_MS
  while (pid !== undefined && stillRuns(pid, pgdata)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL did not stop in ${TIME_LIMIT_MS / 1000} s`)
    await sleep(20)
  }
}
