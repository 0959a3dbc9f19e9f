import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

import type { Json } from './drift.ts'
import { createFaultProxy } from './proxy.ts'
import { readAll } from './upstream.ts'

/** A reply with something for every kind of drift. */
export const customer = {
  status: { code: '1000', description: 'Success' },
  data: {
    customerId: '1',
    customerName: 'บริษัท ตัวอย่าง',
    customerState: 3,
    createdDate: '2024-02-29',
    owners: ['E1'],
    addresses: [{ locationName: 'HQ', latitude: '13.7' }],
    active: true,
  },
}

/** 4,096 bytes that no text encoding would leave alone. */
export const bytes = Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 256))

export type Row = { id: number; [field: string]: Json }

function createStore() {
  const store = { rows: [] as Row[], keys: new Map<string, Json>(), hits: 0 }
  return store
}

type Store = ReturnType<typeof createStore>

function json(res: ServerResponse, value: Json, headers: Record<string, string> = {}): void {
  const body = Buffer.from(JSON.stringify(value))
  res
    .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length, ...headers })
    .end(body)
}

/** Creates under a key once; without a key it is as naive as most APIs. */
function create(store: Store, req: IncomingMessage, res: ServerResponse, body: string): void {
  const key = String(req.headers['idempotency-key'] ?? '')
  const before = store.keys.get(key)
  if (before !== undefined) return json(res, before, { 'idempotent-replayed': 'true' })
  const row: Row = { id: store.rows.length + 1, ...JSON.parse(body) }
  store.rows.push(row)
  const answer = { status: customer.status, data: row }
  if (key) store.keys.set(key, answer)
  json(res, answer)
}

async function serve(store: Store, req: IncomingMessage, res: ServerResponse): Promise<void> {
  store.hits += 1
  const body = (await readAll(req)).toString()
  const { method = 'GET', url = '/', headers } = req
  const path = url.split('?')[0] ?? '/'
  if (method === 'OPTIONS') res.writeHead(204, { 'access-control-allow-origin': '*' }).end()
  else if (path === '/v3/customers' && method === 'POST') create(store, req, res, body)
  else if (path === '/echo')
    json(res, { method, url, body, headers: { ...headers } as Record<string, string> })
  else if (path === '/bytes') res.writeHead(200, { 'content-length': bytes.length, etag: '"v1"' }).end(bytes)
  else if (path === '/zip') {
    const packed = gzipSync(JSON.stringify(customer))
    res.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed)
  } else if (path === '/counter') json(res, { n: store.hits })
  else if (path === '/304') res.writeHead(304, { etag: '"v1"' }).end()
  else json(res, customer, { etag: '"v7"' })
}

/** An API over real sockets, the proxy before it, and a client that speaks to the proxy. */
export async function startWorld() {
  const store = createStore()
  const api = createServer((req, res) => void serve(store, req, res)).listen(0, '127.0.0.1')
  await once(api, 'listening')
  const target = `http://127.0.0.1:${(api.address() as AddressInfo).port}` // it listens on a port
  const proxy = createFaultProxy({ target, seed: 7 })
  const base = `http://127.0.0.1:${await proxy.listen()}`
  return {
    store,
    proxy,
    base,
    target,
    get: (path: string, init?: RequestInit) => fetch(base + path, init),
    post: (value: Json, headers: Record<string, string> = {}) =>
      fetch(`${base}/v3/customers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(value),
      }),
    lastEntry() {
      const entry = proxy.log().at(-1)
      if (!entry) throw new Error('nothing in the log')
      return entry
    },
    /** As new: no rows, no rules, the same seed. */
    clean() {
      Object.assign(store, { rows: [], keys: new Map(), hits: 0 })
      proxy.setRules([])
      proxy.setSeed(7)
      proxy.reset()
    },
    async stop() {
      await proxy.close()
      api.closeAllConnections()
      api.close()
    },
  }
}

export type World = Awaited<ReturnType<typeof startWorld>>
