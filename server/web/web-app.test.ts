import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterAll, describe, expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { testHost, testSettings } from '#server/testing/test-host.ts'

const webFolder = mkdtempSync(join(tmpdir(), 'sala-web-'))
const script = 'export const answer = 42\n'.repeat(200)
mkdirSync(join(webFolder, 'assets'))
writeFileSync(join(webFolder, 'index.html'), '<script nonce="__NONCE__"></script><meta content="__NONCE__">')
writeFileSync(join(webFolder, 'assets', 'main-abc123.js'), script)
writeFileSync(join(webFolder, 'config.json'), '{"mode":"host"}')
writeFileSync(join(webFolder, 'icon.svg'), '<svg/>')
writeFileSync(join(webFolder, 'worker.js'), script)
writeFileSync(join(webFolder, '.secret'), 'hush')
writeFileSync(join(webFolder, 'assets', 'old-abc123.js'), script)
afterAll(() => rmSync(webFolder, { recursive: true }))

const settings = testSettings({ imageOrigins: ['https://img.example'] })
const { app } = testHost(testDatabase(), { webFolder, settings })

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const open = (path: string) => get(path, { Accept: 'text/html,*/*', 'Sec-Fetch-Mode': 'navigate' })

describe('the page', () => {
  test('carries a fresh nonce that its policy names', async () => {
    const nonces = new Set<string>()
    for (let i = 0; i < 3; i++) {
      const response = await open('/')
      const [, nonce = ''] = /nonce="([^"]+)"/.exec(await response.text()) ?? []
      expect(response.headers.get('content-security-policy')).toBe(
        `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; ` +
          "img-src 'self' data: blob: https://img.example; connect-src 'self'; font-src 'self'; manifest-src 'self'; " +
          "worker-src 'self'; require-trusted-types-for 'script'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
      )
      expect(response.headers.get('cache-control')).toBe('no-cache')
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(3)
  })

  test.each([
    '/customers',
    '/customers/C000055?tab=contacts',
    '/customers/A.B',
    '/no/such/page',
    '/version',
    '/%E0%B8',
  ])('opens at %s', async (path) => {
    const response = await open(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  })

  test.each([
    '/v3/customers',
    '/V1/nothing',
    '/sala/v1/nothing',
    '/SALA',
    '/authorization/x',
    '/assets/old-chunk.js',
  ])('does not open at %s', async (path) => {
    const response = await open(path)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.headers.get('content-type')).toContain('json')
  })

  test('is not the answer to a missing file or to a write', async () => {
    expect((await get('/missing.png', { Accept: 'image/*' })).status).toBe(404)
    expect(
      (await app.request('/customers', { method: 'POST', headers: { Accept: 'text/html' } })).status,
    ).toBe(404)
  })
})

test('the reference of the API has its place and its own policy', async () => {
  const page = await open('/reference')
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  const nonces = [page, await open('/reference')].map((reply) => reply.headers.get('content-security-policy'))
  expect(new Set(nonces).size).toBe(2)
  expect((await get('/openapi.json')).headers.get('x-content-type-options')).toBe('nosniff')
})

describe('a file', () => {
  test('with a hash in its name is kept for ever, others are asked for again', async () => {
    const asset = await get('/assets/main-abc123.js')
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    const config = await get('/config.json')
    expect(config.headers.get('cache-control')).toBe('no-cache')
    const again = await get('/config.json', { 'If-None-Match': config.headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('is packed for those who take %s', async (accept, encoding, unpack) => {
    for (let i = 0; i < 2; i++) {
      const response = await get('/assets/main-abc123.js', { 'Accept-Encoding': accept })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(unpack(Buffer.from(await response.arrayBuffer())).toString()).toBe(script)
    }
    expect(await (await get('/assets/main-abc123.js')).text()).toBe(script)
  })

  test.each([
    '/../settings.ts',
    '/..%2Findex.ts',
    '/%2e%2e%2fpackage.json',
    '/assets/..%2f..%2fx',
    '/.secret',
    '/assets',
    '/icon.svg%00',
  ])('is reached by its exact path alone, not by %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('has every header of safety', async () => {
    const { headers } = await get('/icon.svg')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

test('the service worker may fetch from here and do nothing else, and is asked for again each time', async () => {
  const { headers } = await get('/worker.js')
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'",
  )
  expect(headers.get('cache-control')).toBe('no-cache')
})

test('a file of an earlier build, which a new one took away, is a 404 and no fault of the host', async () => {
  rmSync(join(webFolder, 'assets', 'old-abc123.js'))
  expect((await get('/assets/old-abc123.js')).status).toBe(404)
})
