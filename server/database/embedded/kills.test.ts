import { spawn } from 'node:child_process'
import { chmodSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { openPool } from '#server/database/pool.ts'
import { asAdmin } from '#server/database/testing/admin.ts'
import {
  killServer,
  madeFolder,
  pidFileOf,
  serverPid,
  startIn,
} from '#server/database/testing/embedded-server.ts'
import { startHost } from '#server/database/testing/host-process.ts'
import { isUnavailable } from '#server/database/unavailable.ts'

test('a killed host leaves a server that the next one takes over and stops', async () => {
  const folder = await madeFolder()
  const data = join(folder, 'data')
  const host = startHost({ SALA_DATA: data })
  const { url } = await host.ready
  const pid = serverPid(data)
  await host.end('SIGKILL')

  const next = await startIn(folder)
  expect(next.url).toBe(url)
  expect(serverPid(data)).toBe(pid)
  expect(await next.release()).toBe('stopped')
})

test('a killed server is restarted on its port, and the pool goes on', async () => {
  const folder = await madeFolder()
  const data = join(folder, 'data')
  const said: string[] = []
  const { url, release } = await startIn(folder, { say: (line) => said.push(line) })
  const pool = openPool(url)
  await pool.query('create table kept ()')
  const pid = serverPid(data)
  killServer(data)

  const errors: unknown[] = []
  const tryAgain = () =>
    pool.query('table kept').then(
      () => 'served',
      (error: unknown) => errors.push(error),
    )
  while (!said.includes('The database server runs again')) await tryAgain()
  await expect.poll(tryAgain).toBe('served')
  expect(errors.every(isUnavailable)).toBe(true)
  expect(serverPid(data)).not.toBe(pid)
  await pool.end()
  expect(await release()).toBe('stopped')
})

test('after a kill of host and server at once, what was committed is still there', async () => {
  const folder = await madeFolder()
  const data = join(folder, 'data')
  const host = startHost({ SALA_DATA: data })
  const { url } = await host.ready
  await asAdmin(url, "insert into counters values ('kept', 7)")
  const ended = host.end('SIGKILL')
  killServer(data, true)
  await ended

  const next = await startIn(folder)
  const pool = openPool(next.url)
  expect((await pool.query("select value from counters where scope = 'kept'")).rows).toEqual([{ value: '7' }])
  await pool.end()
  await next.release()
})

test('a lock file that names a live process of something else does not stop the start', async () => {
  const folder = await madeFolder()
  const data = join(folder, 'data')
  const first = await startIn(folder)
  const lines = readFileSync(pidFileOf(data), 'utf8').split('\n')
  const { uid, gid } = statSync(pidFileOf(data))
  await first.release()

  // the same user's, as after a reboot that gave the number away: PostgreSQL alone would refuse
  const other = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {})
  onTestFinished(() => void other.kill())
  writeFileSync(pidFileOf(data), [other.pid, ...lines.slice(1)].join('\n'))
  chmodSync(pidFileOf(data), 0o666)

  const next = await startIn(folder)
  await asAdmin(next.url, 'select 1')
  expect(await next.release()).toBe('stopped')
  expect(other.exitCode).toBeNull()
})

test.each([
  ['a process that has ended', '4194303\n'],
  ['nothing, as after a power cut,', ''],
])('a lock file that names %s does not stop the start', async (_, content) => {
  const folder = await madeFolder()
  const data = join(folder, 'data')
  await (await startIn(folder)).release()
  writeFileSync(pidFileOf(data), content)
  chmodSync(pidFileOf(data), 0o666)
  utimesSync(pidFileOf(data), 0, 0)

  const next = await startIn(folder)
  await asAdmin(next.url, 'select 1')
  expect(await next.release()).toBe('stopped')
})
