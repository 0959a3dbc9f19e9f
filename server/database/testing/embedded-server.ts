import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, onTestFinished } from 'vitest'

import {
  startEmbedded,
  type Embedded,
  type EmbeddedOptions,
} from '#server/database/embedded/start-embedded.ts'

import { binariesUnderTest } from './server-binaries.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A folder that is gone after the test, with whatever server still runs in it. */
export function testFolder(): string {
  const folder = temporaryFolder()
  onTestFinished(() => {
    killServer(join(folder, 'data'))
    rmSync(folder, { recursive: true, force: true, maxRetries: 9 }) // what is left of the server may still write
  })
  return folder
}

let prototype: Promise<string> | undefined
afterAll(async () => {
  if (prototype) rmSync(await prototype, { recursive: true, force: true })
})

/** A folder like it with a stopped database, copied from one of this test file: making each anew takes over a second. */
export async function madeFolder(): Promise<string> {
  prototype ??= makePrototype()
  const folder = testFolder()
  execFileSync('cp', ['-a', join(await prototype, 'data'), folder])
  return folder
}

async function makePrototype(): Promise<string> {
  const folder = temporaryFolder()
  const { release } = await startIn(folder)
  await release()
  return folder
}

/** The embedded server of `<folder>/data`, in this process. */
export const startIn = (folder: string, more: Partial<EmbeddedOptions> = {}): Promise<Embedded> =>
  startEmbedded({
    dataFolder: join(folder, 'data'),
    projectFolder: folder,
    bin: binariesUnderTest(),
    say: () => undefined,
    onLost: (error) => {
      throw error
    },
    ...more,
  })

export const pidFileOf = (data: string): string => join(data, 'db', 'pgdata', 'postmaster.pid')

export const logOf = (data: string): string => readFileSync(join(data, 'db', 'server.log'), 'utf8')

/** The process number of the server that runs in a data folder, or undefined. */
export function serverPid(data: string): number | undefined {
  try {
    const pid = Number(readFileSync(pidFileOf(data), 'utf8').split('\n')[0])
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}

/** kill -9 of the server; `family`: and of all its processes. Nothing happens when it does not run. */
export function killServer(data: string, family = false): void {
  const pid = serverPid(data)
  if (pid === undefined) return
  for (const victim of [pid, ...(family ? childrenOf(pid) : [])]) {
    try {
      process.kill(victim, 'SIGKILL')
    } catch {
      // it has ended by itself, its parent being gone
    }
  }
}

/** None where there are none: ps calls that an error. */
const childrenOf = (pid: number): number[] =>
  spawnSync('ps', ['-o', 'pid=', '--ppid', `${pid}`], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter(Boolean)
    .map(Number)
