import { gunzipSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { endpoints } from '#contract/all.ts'

import { referenceRoutes } from './routes.ts'

const reply = referenceRoutes()
const get = (path: string, headers: Record<string, string> = {}) =>
  reply(new Request(`http://host${path}`, { headers }), 'n0nce')

test('the document names every operation, and is not sent again to who has it', async () => {
  const first = await get('/openapi.json')
  const document: unknown = await first?.json()
  expect(document).toMatchObject({ openapi: '3.1.0' })
  expect(JSON.stringify(document).match(/"operationId"/g)).toHaveLength(endpoints.length)
  const second = await get('/openapi.json', { 'If-None-Match': first?.headers.get('ETag') ?? '' })
  expect(second?.status).toBe(304)
})

test('the page runs scripts by nonce alone, and every file it names is there', async () => {
  const page = await get('/reference')
  expect(page?.headers.get('Content-Security-Policy')).toContain("script-src 'nonce-n0nce'")
  const html = (await page?.text()) ?? ''
  expect(html.match(/<script(?! nonce="n0nce" src=)/g)).toBeNull()
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path)
  expect(files.length).toBeGreaterThanOrEqual(4)
  for (const path of files) expect((await get(path))?.status, path).toBe(200)
})

test('a file is zipped for who takes it, with the same content', async () => {
  const plain = await get('/reference/swagger-ui.css')
  const small = await get('/reference/swagger-ui.css', { 'Accept-Encoding': 'gzip, br' })
  expect(small?.headers.get('Content-Encoding')).toBe('gzip')
  const unzipped = gunzipSync(Buffer.from((await small?.arrayBuffer()) ?? new ArrayBuffer()))
  expect(unzipped.toString()).toBe(await plain?.text())
})

test.each([
  '/',
  '/referenced',
  '/reference/package.json',
  '/reference/..%2Fpackage.json',
  '/reference/constructor',
  '/reference/swagger-ui.css.map',
  '/v3/customers',
])('%s is left to others', (path) => {
  expect(get(path)).toBeUndefined()
})

test('only reading is answered', () => {
  expect(reply(new Request('http://host/reference', { method: 'POST' }), 'n')).toBeUndefined()
})
