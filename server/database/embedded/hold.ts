import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Client } from 'pg'

import { DatabaseStartError } from '#server/database/database-start-error.ts'

import { sharedBuffers } from './buffers.ts'
import { adminUrl, pgdataOf, type Cluster } from './cluster.ts'
import { command } from './command.ts'
import { takeLease } from './lease.ts'
import { choosePort, rememberPort } from './port.ts'
import { running } from './running.ts'

export type Held = { lease: Client; port: number }

const TIME_LIMIT_MS = 90_000
const MOST_FAILURES = 5
const LONGEST_PAUSE_MS = 1000

/**
 * Attaches to the server of this folder, or starts it. Every race with another host ends in another turn.
 * `mostFailures`: how many starts may fail before the reason is told; a server that ran before deserves more of them.
 */
export async function hold(cluster: Cluster, mostFailures = MOST_FAILURES): Promise<Held> {
  const pgdata = pgdataOf(cluster.home)
  const deadline = Date.now() + TIME_LIMIT_MS
  let failures = 0
  while (Date.now() < deadline) {
    const seen = running(pgdata)
    const held = seen && seen.port > 0 ? await attach(cluster, seen.port) : undefined
    if (held) return held
    if (!seen && !(await start(cluster)) && !running(pgdata)) failures += orphansLeft(cluster.home) ? 0 : 1
    if (failures >= mostFailures) throw didNotStart(cluster.home, 'PostgreSQL did not start')
    await sleep(Math.min(50 * 2 ** failures, LONGEST_PAUSE_MS))
  }
  throw didNotStart(cluster.home, `PostgreSQL was not ready in ${TIME_LIMIT_MS / 1000} s`)
}

async function attach(cluster: Cluster, port: number): Promise<Held | undefined> {
  const lease = await takeLease(adminUrl(cluster, port))
  if (!lease) return undefined
  rememberPort(cluster.home, port)
  return { lease, port }
}

/** False: the port was taken meanwhile, another host was quicker, or something is wrong; server.log says what. */
async function start({ native, home, who }: Cluster): Promise<boolean> {
  const options = ['-D', pgdataOf(home), '-w', '-t', '60', '-s', '-l', logOf(home)]
  const port = await choosePort(home)
  const server = `-p ${port} -c shared_buffers=${sharedBuffers()}MB`
  const { code } = await command(join(native.bin, 'pg_ctl'), ['start', ...options, '-o', server], who)
  return code === 0
}

/** After a kill of the server its processes need a moment to notice; until then no new one may start. */
const orphansLeft = (home: string): boolean => /pre-existing shared memory block/.test(tailOf(home, 3))

const didNotStart = (home: string, what: string): DatabaseStartError =>
  new DatabaseStartError(`${what}. The end of ${logOf(home)}:\n${tailOf(home, 10)}`)

const logOf = (home: string): string => join(home, 'server.log')

function tailOf(home: string, lines: number): string {
  try {
    return readFileSync(logOf(home), 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
  } catch {
    return '(there is none)'
  }
}
