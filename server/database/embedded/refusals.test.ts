import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { DatabaseStartError } from '#server/database/database-start-error.ts'
import { asAdmin } from '#server/database/testing/admin.ts'
import { madeFolder, startIn } from '#server/database/testing/embedded-server.ts'

import { lastPort } from './port.ts'

test('a database of another PostgreSQL, and one without its passwords, is refused in words', async () => {
  const folder = await madeFolder()
  const home = join(folder, 'data', 'db')
  writeFileSync(join(home, 'pgdata', 'PG_VERSION'), '12\n')
  await expect(startIn(folder)).rejects.toThrow(/was made by PostgreSQL 12, and this Sala brings \d\d/)

  rmSync(join(home, 'secret.json'))
  const error = await startIn(folder).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(DatabaseStartError)
  expect(error).toMatchObject({ message: expect.stringContaining('damaged or not a database of Sala') })
})

test('a server that does not start is shown with the end of its log', async () => {
  const folder = await madeFolder()
  const home = join(folder, 'data', 'db')
  appendFileSync(join(home, 'pgdata', 'postgresql.conf'), "work_mem = 'plenty'\n")
  await expect(startIn(folder)).rejects.toThrow(
    /PostgreSQL did not start\. The end of .*server\.log:[^]*work_mem/,
  )
})

test('passwords that do not fit the running server are said at once', async () => {
  const folder = await madeFolder()
  const { release } = await startIn(folder)
  const secret = join(folder, 'data', 'db', 'secret.json')
  writeFileSync(secret, JSON.stringify({ admin: 'other', app: 'other' }))
  await expect(startIn(folder)).rejects.toThrow('do not fit the server')
  await release()
})

test('a start on a port that is taken meanwhile gets another', async () => {
  const folder = await madeFolder()
  const port = lastPort(join(folder, 'data', 'db'))
  const other = createServer().listen(port, '127.0.0.1')
  onTestFinished(() => void other.close())
  const again = await startIn(folder)
  expect(Number(new URL(again.url).port)).not.toBe(port)
  await asAdmin(again.url, 'select 1')
  await again.release()
})
