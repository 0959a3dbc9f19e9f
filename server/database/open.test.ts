import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { expect, inject, onTestFinished, test } from 'vitest'

import { asAdmin, createDatabase, withDatabase } from '#server/database/testing/admin.ts'
import { testFolder } from '#server/database/testing/embedded-server.ts'

import { openDatabase } from './open.ts'

const { adminUrl, appUrl } = inject('testDatabase')

async function newDatabase(more: string): Promise<string> {
  const name = `sala_open_${randomBytes(6).toString('hex')}`
  await asAdmin(adminUrl, `${createDatabase(appUrl, name, 'template0')} ${more}`)
  onTestFinished(() => asAdmin(adminUrl, `drop database ${name} with (force)`))
  return withDatabase(appUrl, name)
}

/** Opens a server by its address; `said` collects what it tells. */
async function open(databaseUrl: string, said: string[] = []) {
  const projectFolder = testFolder()
  const onLost = (error: Error) => {
    throw error
  }
  const opened = await openDatabase({
    databaseUrl,
    projectFolder,
    say: (line) => said.push(line),
    onLost,
  })
  onTestFinished(opened.close)
  return { ...opened, said, projectFolder }
}

test('a server named by its address is migrated, and files go to the data folder', async () => {
  const { db, kind, folder, thaiSearch, projectFolder, said } = await open(
    await newDatabase("lc_collate 'C' lc_ctype 'C.UTF-8'"),
  )
  expect(await db.selectFrom('counters').selectAll().execute()).toEqual([])
  expect({ kind, folder, thaiSearch, said }).toEqual({
    kind: 'server',
    folder: join(projectFolder, 'data'),
    thaiSearch: true,
    said: [],
  })
  expect(existsSync(folder)).toBe(true)
})

test('a database that finds no letters in Thai text is used with a warning', async () => {
  const { thaiSearch, said } = await open(await newDatabase("lc_collate 'C' lc_ctype 'C'"))
  expect(thaiSearch).toBe(false)
  expect(said).toEqual([expect.stringContaining('searching for Thai words will be slow')])
})

test('a database in another encoding is refused', async () => {
  const url = await newDatabase("encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'")
  await expect(open(url)).rejects.toThrow('The database holds its text as SQL_ASCII; Sala needs UTF8')
})

test.each([
  ['a wrong database', withDatabase(appUrl, 'nowhere'), /there is no database of that name/],
  ['no server', 'postgres://me:my-word@127.0.0.1:1/sala', /cannot be used: .*ECONNREFUSED/],
  ['no address', 'postgres://me:my-word@:99999999/sala', /is not an address like|cannot be used/],
])('%s is refused in words that hold no password', async (_, url, message) => {
  const error = await open(url).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'DatabaseStartError', message: expect.stringMatching(message) })
  expect(String(error)).not.toContain('my-word')
})
