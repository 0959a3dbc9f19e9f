import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

import { binariesUnderTest } from './server-binaries.ts'

const Ready = z.object({ url: z.string(), folder: z.string(), thaiSearch: z.boolean() })

type Environment = Record<string, string>

/** `wrapper`: a program and arguments that run the host, for example with fewer rights. */
export function startHost(env: Environment, wrapper: string[] = []) {
  const script = fileURLToPath(new URL('./host.ts', import.meta.url))
  const [program, ...args] = [...wrapper, process.execPath, '--import', 'tsx', script]
  const bin = binariesUnderTest()
  const child = spawn(program, args, {
    env: { ...process.env, ...(bin === undefined ? {} : { TEST_BIN: bin }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const exited = once(child, 'exit').then(([code]) => z.number().nullable().parse(code))

  const ready = new Promise<z.output<typeof Ready>>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      printed += part.toString()
      if (printed.includes('\n')) resolve(Ready.parse(JSON.parse(printed)))
    })
    void exited.then((code) => reject(new Error(`The host ended with ${code}: ${said}`)))
  })
  ready.catch(() => undefined) // a test may wait for the end alone

  return {
    /** What it opened; rejects when it ends before. */
    ready,
    /** Its exit code, null when it was killed. */
    exited,
    said: () => said,
    async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
      child.kill(signal)
      return exited
    },
  }
}
