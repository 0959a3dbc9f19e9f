import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { addUpload } from '#server/store/files.ts'

import { pathOf, putBytes } from './disk.ts'
import { sweepFiles } from './sweep.ts'

const { db, folder } = testDatabase()

const TWO_DAYS_AGO = new Date(Date.now() - 2 * 86_400_000)

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Bytes on disk, two days old or new. */
async function bytes(text: string, isOld: boolean): Promise<string> {
  const path = pathOf(folder, hashOf(text))
  await putBytes(folder, hashOf(text), Buffer.from(text))
  if (isOld) await utimes(path, TWO_DAYS_AGO, TWO_DAYS_AGO)
  return path
}

/** An upload of such bytes, two days old or new. */
async function upload(text: string, isOld: boolean): Promise<string> {
  const fileId = randomUUID()
  const kind = { extension: 'txt', contentType: 'text/plain' }
  await addUpload(db, {
    fileId,
    sha256: hashOf(text),
    filename: text,
    ...kind,
    fileSize: text.length,
    uploadedBy: 'person:sales',
  })
  if (isOld)
    await db.updateTable('files').set({ dateCreated: TWO_DAYS_AGO }).where('fileId', '=', fileId).execute()
  return fileId
}

async function attached(text: string): Promise<void> {
  const fileId = await upload(text, true)
  const { customerId } = await db
    .insertInto('customers')
    .values({
      customerCode: text,
      codeKey: text,
      customerName: text,
      nameKey: text,
      search: text,
      customerState: 1,
      leadStatus: 1,
      customFields: '{}',
    })
    .returning('customerId')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('customerFiles')
    .values({ customerId, fileCategoryId: 15, filename: text, extension: '', fileSize: 1, url: text, fileId })
    .execute()
}

const isKnown = async (fileId: string): Promise<boolean> =>
  (await db.selectFrom('files').select('fileId').where('fileId', '=', fileId).execute()).length > 0

test('bytes lie under the hash of their content, in a folder named by its first two letters', async () => {
  const path = await bytes('ที่อยู่', false)
  expect(path).toBe(join(folder, 'files', hashOf('ที่อยู่').slice(0, 2), hashOf('ที่อยู่')))
  expect(existsSync(path)).toBe(true)
})

test('an upload that hung on nothing for a day goes with its bytes; new ones and attached ones stay', async () => {
  const forgotten = await bytes('forgotten', true)
  const forgottenId = await upload('forgotten', true)
  const fresh = await bytes('fresh', true)
  const freshId = await upload('fresh', false)
  const kept = await bytes('kept', true)
  await attached('kept')

  await sweepFiles(db, folder)
  expect([existsSync(forgotten), existsSync(fresh), existsSync(kept)]).toEqual([false, true, true])
  expect([await isKnown(forgottenId), await isKnown(freshId)]).toEqual([false, true])
})

test('bytes of two uploads stay as long as one of them does', async () => {
  const path = await bytes('twice', true)
  await upload('twice', true)
  await attached('twice')
  await sweepFiles(db, folder)
  expect(existsSync(path)).toBe(true)
})

test('what a host left half-written goes after a day, not before', async () => {
  const half = join(folder, 'files', 'new', 'half')
  await mkdir(join(folder, 'files', 'new'), { recursive: true })
  await writeFile(half, 'half')
  await sweepFiles(db, folder)
  expect(existsSync(half)).toBe(true)
  await utimes(half, TWO_DAYS_AGO, TWO_DAYS_AGO)
  await sweepFiles(db, folder)
  expect(existsSync(half)).toBe(false)
})

test('where nobody uploaded anything there is nothing to do', async () => {
  expect(await sweepFiles(db, join(folder, 'no such folder'))).toBe(0)
})
