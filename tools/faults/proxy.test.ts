import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { createFaultProxy } from './proxy.ts'
import { bytes, customer, startWorld, type World } from './test-api.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
beforeEach(() => world.clean())
afterAll(() => world.stop())

const page = '/v3/customers/1'

test('with no rule every byte, header and status passes unchanged', async () => {
  const whole = await world.get('/bytes')
  expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true)
  expect(whole.headers.get('etag')).toBe('"v1"')
  expect(await (await world.get(page)).json()).toEqual(customer)
  expect(await (await world.get('/zip')).json()).toEqual(customer)
  expect((await world.get('/304')).status).toBe(304)
  expect(await (await world.get(page, { method: 'HEAD' })).text()).toBe('')
  const headers = { authorization: 'Bearer t', 'if-match': '"v1"' }
  const echo = await world.get('/echo?a=%E0%B8%81&b=x%2By', { method: 'PUT', headers, body: 'ก' })
  expect(await echo.json()).toMatchObject({ url: '/echo?a=%E0%B8%81&b=x%2By', headers, body: 'ก' })
  expect(world.proxy.stats().faulted).toBe(0)
})

test('the API is told its own address, or the one that the client asked', async () => {
  const open = createFaultProxy({ target: world.target, keepHost: true })
  const base = `http://127.0.0.1:${await open.listen()}`
  const echo = async (from: string): Promise<unknown> => (await fetch(`${from}/echo`)).json()
  expect(await echo(base)).toMatchObject({ headers: { host: new URL(base).host } })
  expect(await echo(world.base)).toMatchObject({ headers: { host: new URL(world.target).host } })
  await open.close()
})

test('latency delays by the amount asked for', async () => {
  world.proxy.setRules([{ fault: { mode: 'latency', ms: 150, jitter: 20 } }])
  const started = performance.now()
  await (await world.get(page)).text()
  const took = performance.now() - started
  const asked = Number(world.lastEntry().detail[0]?.split(':')[1])
  expect(Math.abs(asked - 150)).toBeLessThanOrEqual(20)
  // no upper bound: the machine may be busy
  expect(took).toBeGreaterThan(asked - 5)
})

test('throttle holds the body back', async () => {
  world.proxy.setRules([{ fault: { mode: 'throttle', bps: 10_000 } }])
  const started = performance.now()
  expect((await (await world.get('/bytes')).arrayBuffer()).byteLength).toBe(4096)
  expect(performance.now() - started).toBeGreaterThan(300)
})

test('drop: the client gets an error and the server never sees the request', async () => {
  world.proxy.setRules([{ fault: { mode: 'drop' } }])
  await expect(world.post({ n: 1 })).rejects.toThrow()
  expect(world.store.hits).toBe(0)
  expect(world.lastEntry()).toMatchObject({ told: 'drop', upstreamCalls: 0 })
})

test('lost-reply: the server did the work and the client gets an error', async () => {
  world.proxy.setRules([{ fault: { mode: 'lost-reply' } }])
  await expect(world.post({ n: 1 })).rejects.toThrow()
  expect(world.store.rows).toHaveLength(1)
  expect(world.proxy.stats().writesDoneButNotTold).toBe(1)
})

test('hang: no answer, with and without the work being done', async () => {
  world.proxy.setRules([{ match: { path: '^/v3' }, fault: { mode: 'hang' } }])
  const impatient = { method: 'POST', body: '{}', signal: AbortSignal.timeout(200) }
  await expect(world.get('/v3/customers', impatient)).rejects.toThrow()
  expect(world.store.rows).toHaveLength(0)
  world.proxy.setRules([{ fault: { mode: 'hang', forward: true, ms: 100 } }])
  await expect(world.post({ n: 1 })).rejects.toThrow()
  expect(world.store.rows).toHaveLength(1)
})

test('reset-body: headers arrive, the body breaks off', async () => {
  world.proxy.setRules([{ fault: { mode: 'reset-body', at: 0.5 } }])
  const reply = await world.get('/bytes')
  expect([reply.status, reply.headers.get('content-length')]).toEqual([200, '4096'])
  await expect(reply.arrayBuffer()).rejects.toThrow()
  expect(world.lastEntry().told).toBe('reset-body')
})

test('truncate: a whole HTTP reply whose JSON does not parse', async () => {
  world.proxy.setRules([{ fault: { mode: 'truncate' } }])
  for (let turn = 0; turn < 20; turn += 1) {
    const reply = await world.get(page)
    expect(reply.status).toBe(200)
    const text = await reply.text()
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
  }
})

test.each([429, 500, 502, 503])(
  'status %i comes with Retry-After and without the work being done',
  async (code) => {
    world.proxy.setRules([{ fault: { mode: 'status', code, retryAfter: 3 } }])
    const reply = await world.post({ n: 1 })
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([code, '3'])
    expect(world.store.rows).toHaveLength(0)
  },
)

test('a gateway can time out although the work is done', async () => {
  world.proxy.setRules([{ fault: { mode: 'status', code: 504, forward: true } }])
  expect((await world.post({ n: 1 })).status).toBe(504)
  expect(world.store.rows).toHaveLength(1)
})

test('html: a page where JSON was asked for', async () => {
  world.proxy.setRules([{ fault: { mode: 'html', code: 200 } }])
  const reply = await world.get(page)
  expect(reply.headers.get('content-type')).toBe('text/html')
  expect(await reply.text()).toMatch(/^<html>/)
})

test('empty: the status with no body', async () => {
  world.proxy.setRules([{ fault: { mode: 'empty' } }])
  const reply = await world.get(page)
  expect([reply.status, await reply.text()]).toEqual([200, ''])
})

test('headers: set and removed', async () => {
  const set = { 'content-type': 'text/plain' }
  world.proxy.setRules([{ fault: { mode: 'headers', remove: ['ETag', 'content-type'], set } }])
  const { headers } = await world.get(page)
  expect([headers.get('etag'), headers.get('content-type')]).toEqual([null, 'text/plain'])
})

test("envelope: a business error in the API's own words", async () => {
  world.proxy.setRules([{ fault: { mode: 'envelope', code: '4002', description: 'two errors' } }])
  const reply = await world.post({ n: 1 })
  expect(reply.status).toBe(200)
  expect(await reply.json()).toEqual({ status: { code: '4002', description: 'two errors' }, data: null })
  expect(world.store.rows).toHaveLength(0)
})

test('drift: the same seed drifts the same reply the same way, packed or not', async () => {
  world.proxy.setRules([{ fault: { mode: 'drift', count: 2 } }])
  const one = await (await world.get(page)).text()
  world.proxy.reset()
  expect(await (await world.get(page)).text()).toBe(one)
  expect(JSON.parse(one)).not.toEqual(customer)
  expect(await (await world.get('/zip')).json()).not.toEqual(customer)
})

test('replay: the server gets the same POST twice, the client one answer', async () => {
  world.proxy.setRules([{ match: { method: 'POST' }, fault: { mode: 'replay', times: 2 } }])
  expect(await (await world.post({ n: 1 })).json()).toMatchObject({ data: { id: 2 } })
  expect(world.store.rows).toHaveLength(2)
  const race = { mode: 'replay', times: 3, race: true, answer: 'first' } as const
  world.proxy.setRules([{ match: { method: 'POST' }, fault: race }])
  await (await world.post({ n: 2 }, { 'idempotency-key': 'k' })).text()
  expect(world.store.rows.filter(({ n }) => n === 2)).toHaveLength(1)
  expect(world.lastEntry().upstreamCalls).toBe(3)
})

test('hold: a reply is overtaken by a later one', async () => {
  world.proxy.setRules([{ match: { query: 'q=a$' }, fault: { mode: 'hold', until: 1, ms: 2_000 } }])
  const order: string[] = []
  const first = world.get('/s?q=a').then(() => order.push('a'))
  await expect.poll(() => world.proxy.log()).toHaveLength(1)
  await world.get('/s?q=ab').then(() => order.push('ab'))
  await first
  expect(order).toEqual(['ab', 'a'])
})

test('stale: an old reply again', async () => {
  world.proxy.setRules([{ after: 1, fault: { mode: 'stale' } }])
  const one = await (await world.get('/counter')).json()
  expect(await (await world.get('/counter')).json()).toEqual(one)
})
