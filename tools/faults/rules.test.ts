import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { parseInline } from './fault.ts'
import { activate, decide, type Rule } from './rules.ts'
import { startWorld, type World } from './test-api.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
beforeEach(() => world.clean())
afterAll(() => world.stop())

async function statuses(...paths: string[]): Promise<number[]> {
  const seen: number[] = []
  for (const path of paths) seen.push((await world.get(path)).status)
  return seen
}

test('a rule can wait, and end', async () => {
  world.proxy.setRules([{ after: 1, times: 2, fault: { mode: 'status', code: 503 } }])
  expect(await statuses('/a', '/a', '/a', '/a')).toEqual([200, 503, 503, 200])
})

test('a rule can take every third', async () => {
  world.proxy.setRules([{ every: 3, fault: { mode: 'status', code: 429 } }])
  expect(await statuses('/a', '/a', '/a')).toEqual([200, 200, 429])
})

test('a rule takes only what its method, path, query and body say', async () => {
  const match = { method: 'PUT', path: '^/v3/deals', query: 'x=1', bodyIncludes: 'won' }
  world.proxy.setRules([{ match, fault: { mode: 'status', code: 500 } }])
  const put = async (path: string, method: string, body: string) =>
    (await world.get(path, { method, body })).status
  expect(await put('/v3/deals?x=1', 'PUT', 'won')).toBe(500)
  expect(await put('/v3/deals?x=1', 'POST', 'won')).toBe(200)
  expect(await put('/v3/deal?x=1', 'PUT', 'won')).toBe(200)
  expect(await put('/v3/deals?x=2', 'PUT', 'won')).toBe(200)
  expect(await put('/v3/deals?x=1', 'PUT', 'lost')).toBe(200)
})

test('the faults of all rules that match add up', async () => {
  world.proxy.setRules([
    { id: 'slow', fault: { mode: 'latency', ms: 5 } },
    { id: 'down', fault: { mode: 'status', code: 503 } },
  ])
  expect(await statuses('/a')).toEqual([503])
  expect(world.lastEntry()).toMatchObject({ rules: ['slow', 'down'], faults: ['latency', 'status'] })
})

test.each([
  ['an unknown mode', { fault: { mode: 'nonsense' } }],
  ['a parameter of another mode', { fault: { mode: 'drop', ms: 4 } }],
  ['an unknown key', { oops: 1, fault: { mode: 'drop' } }],
  ['a chance above one', { p: 2, fault: { mode: 'drop' } }],
  ['no fault', { fault: [] }],
])('a rule with %s is refused', (_what, rule) => {
  expect(() => activate(rule as Rule)).toThrow() // wrong on purpose
})

test('one request can ask for its faults in its query or a header, and neither reaches the server', async () => {
  const refused = await world.get('/echo?a=1&__fault=status:code=503,retryAfter=2&b=2')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2'])
  const asked = await world.get('/echo?a=1&__fault=latency:ms=1&b=2')
  expect(await asked.json()).toMatchObject({ url: '/echo?a=1&b=2' })
  const headed = await world.get('/echo', { headers: { 'x-fault': 'latency:ms=1' } })
  expect(Object.keys((await headed.json()).headers)).not.toContain('x-fault')
  expect(await statuses('/echo?__fault=nonsense')).toEqual([400])
})

test('an inline fault reads numbers, lists and several faults', () => {
  expect(parseInline('drift:count=2,ops=null|rename+latency:ms=5')).toEqual([
    expect.objectContaining({ mode: 'drift', count: 2, ops: ['null', 'rename'] }),
    { mode: 'latency', ms: 5, jitter: 0 },
  ])
})

test('the same seed gives the same faults whatever comes in between, another seed gives others', () => {
  const draw = (seed: string, noise: boolean) => {
    const rules = [activate({ id: 'r', p: 0.3, fault: { mode: 'status', code: 500 } })]
    const ask = (path: string, nth: number) =>
      decide(rules, seed, { method: 'GET', path, query: '', body: '', nth }).by.length
    return Array.from({ length: 1_000 }, (_, nth) => {
      if (noise) ask('/noise', nth)
      return ask('/a', nth)
    })
  }
  const quiet = draw('11', false)
  expect(draw('11', true)).toEqual(quiet)
  expect(draw('12', false)).not.toEqual(quiet)
  const share = quiet.filter((hits) => hits > 0).length / quiet.length
  expect(Math.abs(share - 0.3)).toBeLessThan(0.06)
})
