import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { createStaticServer } from './static-server.ts'

let folder: string
let server: Server
let base: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sala-serve-'))
  mkdirSync(join(folder, 'site/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'site/index.html'), '<html>')
  writeFileSync(join(folder, 'site/assets/app-Bc12_x9Z.js'), 'let a = 1\n'.repeat(200))
  server = createStaticServer({ folder: join(folder, 'site') }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on a port
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test('a hashed file is packed and kept for good', async () => {
  const { headers } = await fetch(`${base}/assets/app-Bc12_x9Z.js`, { headers: { 'accept-encoding': 'br' } })
  expect(headers.get('content-encoding')).toBe('br')
  expect(headers.get('cache-control')).toContain('immutable')
})

test('a route of the app is its page, a missing file is missing', async () => {
  expect(await (await fetch(`${base}/customers/C000055`)).text()).toBe('<html>')
  expect((await fetch(`${base}/assets/gone.js`)).status).toBe(404)
})

test('nothing outside the folder is served', async () => {
  expect((await fetch(`${base}/..%2fsecret.txt`)).status).toBe(404)
})

test('an address that cannot be read is a bad request', async () => {
  expect((await fetch(`${base}/%E0%A4%A`)).status).toBe(400)
})
