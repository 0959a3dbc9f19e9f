import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'
import { z } from 'zod'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { saved } from '#server/testing/customers.ts'
import { ORIGIN, testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())
type Who = Parameters<typeof host.call>[0]

const Uploaded = z.object({
  fileId: z.string(),
  filename: z.string(),
  extension: z.string(),
  fileSize: z.int(),
  url: z.string(),
})

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const text = (body: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(body))

async function send(name: string, bytes: Uint8Array<ArrayBuffer>, as: Who = 'sales') {
  const form = new FormData()
  form.append('file', new File([bytes], name, { type: 'text/html' }))
  const init = { method: 'POST', headers: { Host: 'sala.test', ...host.headersOf(as) }, body: form }
  const response = await host.app.request(`${ORIGIN}/sala/v1/files`, init)
  return { status: response.status, json: (await response.json()) as unknown }
}
const upload = async (...args: Parameters<typeof send>) => Uploaded.parse((await send(...args)).json)

async function read(url: string, as: Who) {
  const response = await host.app.request(`${ORIGIN}${url}`, { headers: host.headersOf(as) })
  return {
    status: response.status,
    headers: response.headers,
    bytes: new Uint8Array(await response.arrayBuffer()),
  }
}

test('a file comes back byte for byte, under its Thai name, with headers that let a browser run nothing', async () => {
  const { fileId, url, ...rest } = await upload('โฟลเดอร์/ใบทะเบียน.PNG', new Uint8Array(PNG))
  expect(rest).toEqual({ filename: 'ใบทะเบียน', extension: 'png', fileSize: PNG.length })
  expect(url).toBe(`/sala/v1/files/${fileId}`)
  const { status, headers, bytes } = await read(url, 'sales')
  expect([status, Buffer.from(bytes).equals(PNG)]).toEqual([200, true])
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'image/png',
    'content-length': String(PNG.length),
    'content-disposition': `inline; filename="_________.png"; filename*=UTF-8''${encodeURIComponent('ใบทะเบียน.png')}`,
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
})

test.each([
  ['page.html', '<html><script>alert(1)</script>'],
  ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['picture.png', '<!doctype html><p>'],
])('what a browser might run is a download of bytes: %s', async (name, body) => {
  const { url } = await upload(name, text(body))
  const { headers } = await read(url, 'sales')
  expect(headers.get('content-type')).toBe('application/octet-stream')
  expect(headers.get('content-disposition')).toMatch(/^attachment;/)
})

test("an upload is its uploader's alone until it hangs on a customer, and the uploader's kind counts", async () => {
  const { url, filename, extension, fileSize } = await upload('สัญญา.txt', text('สัญญา'))
  const status = async (as: Who) => (await read(url, as)).status
  expect([await status('sales'), await status('admin'), await status('partner')]).toEqual([200, 404, 404])

  const { customerCode } = await saved(host, { owners: ['E003'] })
  const attachments = [{ url, filename, extension, fileSize }]
  const body = { customerCode, fileCategoryId: 13, attachments }
  expect((await host.call('sales', 'POST', '/v1/customers/file-categories', { body })).status).toBe(200)
  expect([await status('admin'), await status('partner'), await status('nobody')]).toEqual([200, 200, 401])
})

test('the same bytes sent twice are two uploads', async () => {
  const [one, two] = [await upload('a.txt', text('same')), await upload('b.txt', text('same'), 'support')]
  expect(one.fileId).not.toBe(two.fileId)
  expect((await read(two.url, 'sales')).status).toBe(404)
})

test('a file whose bytes are gone is a 404 in words', async () => {
  const { url } = await upload('gone.txt', text('gone'))
  rmSync(join(host.context.dataFolder, 'files'), { recursive: true })
  const { status, bytes } = await read(url, 'sales')
  expect([status, Buffer.from(bytes).toString()]).toEqual([
    404,
    expect.stringContaining('missing on the server'),
  ])
})

test('an empty file, one that is too large, several, and none are refused', async () => {
  expect((await send('empty.txt', text(''))).status).toBe(400)
  expect((await send('large.bin', new Uint8Array(21 * 1024 * 1024))).status).toBe(413)
  const form = new FormData()
  const init = { method: 'POST', headers: host.headersOf('sales'), body: form }
  expect((await host.app.request(`${ORIGIN}/sala/v1/files`, init)).status).toBe(400)
})

test.each(['..%2f..%2fetc%2fpasswd', 'x', 'a'.repeat(65), 'neverUploaded0'])(
  'no file is at %s',
  async (id) => {
    expect((await read(`/sala/v1/files/${id}`, 'admin')).status).toBe(404)
  },
)
