import { join } from 'node:path'

import type { Client } from 'pg'

import { pgdataOf, type Cluster } from './cluster.ts'
import { command } from './command.ts'
import { isLastLease } from './lease.ts'

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

async function stop({ native, home, who }: Cluster): Promise<void> {
  const options = ['-D', pgdataOf(home), '-m', 'fast', '-w', '-t', '60', '-s']
  const { code, text } = await command(join(native.bin, 'pg_ctl'), ['stop', ...options], who)
  if (code !== 0) throw new Error(`PostgreSQL did not stop: ${text.trim()}`)
}
