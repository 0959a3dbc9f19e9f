import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

import { afterEach, describe, expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'

import { projectFolder } from './project.ts'

const opened = testDatabase()

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL') // those of a test that failed
})

type Ended = { code: number | null; out: string; err: string }

/** Starts the host as a process of its own, with these settings and no others. */
function host(settings: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(projectFolder, 'server', 'main.ts')], {
    cwd: projectFolder,
    env: { PATH: process.env['PATH'], SALA_DATA: opened.folder, SALA_SEED: 'none', PORT: '0', ...settings },
  })
  children.push(child)
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => (out += String(chunk)))
  child.stderr.on('data', (chunk) => (err += String(chunk)))
  const ended = once(child, 'exit').then(([code]: (number | null)[]): Ended => ({
    code: code ?? null,
    out,
    err,
  }))
  const ready = async (): Promise<string> => {
    for (;;) {
      const address = /Sala is ready at (\S+)/.exec(out)?.[1]
      if (address !== undefined) return address
      if (child.exitCode !== null) throw new Error(`The host ended: ${err}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return { child, ended, ready }
}

test('the host starts, serves, and ends cleanly when told to', async () => {
  const { child, ended, ready } = host({ DATABASE_URL: opened.url, SALA_ADMIN_PASSWORD: 'gate of the north' })
  const address = await ready()
  const signedIn = await fetch(`${address}/sala/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: 'gate of the north' }),
  })
  expect(signedIn.status).toBe(200)
  child.kill('SIGTERM')
  const { code, out, err } = await ended
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('user name admin, password (as in SALA_ADMIN_PASSWORD)')
  expect(out).not.toContain('gate of the north')
})

describe('a host that cannot start says why in one sentence, and ends with 1', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a misspelt setting', { SALA_SEEED: 'demo' }, /^SALA_SEEED is not a setting/],
    ['a bad setting', { PORT: 'x' }, /^PORT must be a port number/],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgres://a:hush@127.0.0.1:1/x' },
      /^The database server/,
    ],
    [
      'an address of another machine',
      { DATABASE_URL: opened.url, HOST: '192.0.2.1' },
      /^HOST=192.0.2.1 is not/,
    ],
  ])('%s', async (_what, settings, sentence) => {
    const { code, err } = await host(settings).ended
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(/hush|\bat .*:\d+/)
    expect(code).toBe(1)
  })

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, err } = await host({ DATABASE_URL: opened.url, PORT: String(port) }).ended
    other.close()
    expect([code, err]).toEqual([1, `Port ${port} is used by another program: set PORT to another number.\n`])
  })
})
