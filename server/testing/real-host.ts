import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

import { headerNames } from '#contract/envelope.ts'
import { projectFolder } from '#server/project.ts'

const main = join(projectFolder, 'server', 'main.ts')

/** Credentials of every host that these tests start. */
const client = {
  SALA_CLIENT_ID: 'crash-client',
  SALA_CLIENT_SECRET: 'crash-secret',
  SALA_SUBSCRIPTION_KEY: 'crash-key',
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** The whole host as a process of its own, over a real socket: tests may kill it and start it again on its port. */
export class RealHost {
  readonly url: string
  private child: ChildProcess | undefined

  private readonly data: string
  private readonly port: number
  private said = ''

  constructor(data: string, port: number) {
    this.data = data
    this.port = port
    this.url = `http://127.0.0.1:${port}`
  }

  /** How it stands, for the message of a test that failed. */
  get state(): string {
    return `exit code ${String(this.child?.exitCode)}, said: ${this.said}`
  }

  async start(): Promise<void> {
    const env = { ...process.env, ...client, SALA_SEED: 'none', LOG_LEVEL: 'silent' }
    const child = spawn(process.execPath, ['--import', 'tsx', main], {
      env: { ...env, SALA_DATA: this.data, PORT: `${this.port}` },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.said = ''
    child.stderr.on('data', (part: Buffer) => (this.said += part.toString()))
    this.child = child
    for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
      if (await this.isWell()) return
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error(`The host did not start: ${this.state}`)
  }

  /** Whether host and database answer. */
  async isWell(): Promise<boolean> {
    const answer = await fetch(`${this.url}/sala/v1/health`).catch(() => undefined)
    return answer?.ok === true
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }

  /** Headers of an integration that signed in. */
  async credentials(): Promise<Record<string, string>> {
    const key = { [headerNames.subscriptionKey]: client.SALA_SUBSCRIPTION_KEY }
    const answer = await fetch(`${this.url}/authorization/connect/token`, {
      method: 'POST',
      headers: key,
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: client.SALA_CLIENT_ID,
        client_secret: client.SALA_CLIENT_SECRET,
      }),
    })
    const token: unknown = await answer.json()
    const bearer =
      typeof token === 'object' && token !== null && 'access_token' in token ? token.access_token : ''
    return { ...key, Authorization: `Bearer ${String(bearer)}`, 'Content-Type': 'application/json' }
  }
}
