import { statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { asAdmin } from '#server/database/testing/admin.ts'
import {
  logOf,
  madeFolder,
  serverPid,
  startIn,
  testFolder,
} from '#server/database/testing/embedded-server.ts'
import { startHost } from '#server/database/testing/host-process.ts'

test('a database is made once, shared by two hosts, and stopped by the last', async () => {
  const folder = testFolder()
  const data = join(folder, 'data')
  const first = await startIn(folder)
  const second = await startIn(folder)

  expect(second.url).toBe(first.url)
  expect(second.folder).toBe(data)
  expect(await first.release()).toBe('left running')
  await asAdmin(second.url, 'create table kept ()')
  expect(await second.release()).toBe('stopped')
  expect(serverPid(data)).toBeUndefined()
  expect(logOf(data)).toContain('database system is shut down')

  const again = await startIn(folder)
  await asAdmin(again.url, 'table kept')
  await again.release()
})

test('only the database user can enter the database, and only the host can read its passwords', async () => {
  const folder = testFolder()
  const { release } = await startIn(folder)
  const modeOf = (path: string) => (statSync(join(folder, 'data', path)).mode & 0o777).toString(8)
  const ownerOf = (path: string) => statSync(join(folder, 'data', path)).uid

  expect(['.', 'db', 'db/pgdata', 'db/secret.json'].map(modeOf)).toEqual(['755', '700', '700', '600'])
  expect(ownerOf('db/secret.json')).toBe(process.getuid?.())
  expect(ownerOf('db/pgdata')).not.toBe(0)
  await release()
})

test('the role of the host can neither read files of the server nor run programs on it', async () => {
  const { url, release } = await startIn(await madeFolder())
  const denied = { code: '42501' }
  await expect(asAdmin(url, "select pg_read_file('/etc/hostname')")).rejects.toMatchObject(denied)
  await expect(asAdmin(url, "copy (select 1) to program 'true'")).rejects.toMatchObject(denied)
  await release()
})

test('of three hosts that start at once on an empty folder all get the one database, and the last stops it', async () => {
  const data = join(testFolder(), 'data')
  const hosts = [1, 2, 3].map(() => startHost({ SALA_DATA: data }))
  const opened = await Promise.all(hosts.map((host) => host.ready))

  expect(new Set(opened.map(({ url }) => url)).size).toBe(1)
  const codes = await Promise.all(hosts.map((host) => host.end('SIGTERM')))
  expect(codes).toEqual([0, 0, 0])
  expect(hosts.filter((host) => host.said().includes('it goes on'))).toHaveLength(2)
  expect(serverPid(data)).toBeUndefined()
})

test('a host may start while another stops', async () => {
  const folder = await madeFolder()
  let current = await startIn(folder)
  for (const delay of [0, 10, 30, 60, 90]) {
    const stopping = current.release()
    await new Promise((resolve) => setTimeout(resolve, delay))
    current = await startIn(folder)
    await stopping
    await asAdmin(current.url, 'select 1')
  }
  expect(await current.release()).toBe('stopped')
})
