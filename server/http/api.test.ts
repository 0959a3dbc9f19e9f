import { describe, expect, test } from 'vitest'

import { headerNames } from '#contract/envelope.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { ORIGIN, testHost } from '#server/testing/test-host.ts'

const { app, call, headersOf } = testHost(testDatabase())

const raw = async (init: RequestInit & { path?: string; duplex?: 'half' }) => {
  const headers = {
    ...headersOf('admin'),
    'Content-Type': 'application/json',
    ...(init.headers as Record<string, string>),
  }
  const response = await app.request(`${ORIGIN}${init.path ?? '/v1/customers/enquiry'}`, {
    method: 'POST',
    ...init,
    headers,
  })
  return { status: response.status, json: (await response.json()) as unknown, headers: response.headers }
}
const envelope = { status: { code: '4001', description: expect.stringMatching(/\w{3}/) }, data: null }

describe('an address', () => {
  test.each([
    ['that is none', 'GET', '/v3/nothing', 404],
    ['with an empty segment', 'GET', '/v3//customers', 404],
    ['with half an escape', 'GET', '/v3/customers/%E0%B', 400],
    ['of another version', 'GET', '/v9/customers/C1', 404],
    ['with a NUL', 'GET', '/v3/customers/C%00', 400],
    ['with nothing but a blank', 'GET', '/v3/customers/%20', 404],
  ])('%s is refused in the envelope', async (_what, method, path, status) => {
    const refused = await call('admin', method, path)
    expect([refused.status, refused.json]).toMatchObject([status, envelope])
  })

  test('does not take another method, and says which it takes', async () => {
    const refused = await call('admin', 'DELETE', '/v3/customers/C1')
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(refused.json).toMatchObject(envelope)
  })

  test('may be asked by HEAD', async () => {
    const head = await app.request('/sala/v1/health', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })
})

describe('a body', () => {
  test.each([
    ['that is no JSON', '{', 'The body is not JSON'],
    ['that is empty', '', 'The body is not JSON'],
    ['that is a list', '[]', 'Must be an object'],
    ['that is text', '"a"', 'Must be an object'],
    ['that is null', 'null', 'Fill this in'],
    [
      'that is deep',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'The body is nested more than 32 levels deep',
    ],
  ])('%s is refused as a whole', async (_what, body, message) => {
    const { status, json } = await raw({ body })
    expect([status, json]).toMatchObject([400, { ...envelope, errors: [{ field: '', message }] }])
  })

  test('that is not UTF-8 is refused', async () => {
    const { status, json } = await raw({ body: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]) })
    expect([status, json]).toMatchObject([400, { errors: [{ message: 'The body is not UTF-8 text' }] }])
  })

  test('may begin with a byte order mark', async () => {
    expect((await raw({ body: '\uFEFF{"pageLength":1}' })).status).toBe(200)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=tis-620', ''])(
    'of type %j is refused',
    async (type) => {
      const { status, json } = await raw({ body: '{"pageLength":1}', headers: { 'Content-Type': type } })
      expect([status, json]).toMatchObject([
        400,
        { errors: [{ message: 'Send the body as application/json' }] },
      ])
    },
  )

  test('above a mebibyte is refused by its announced length, before it is read', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (to) => {
        pulled += 1
        to.enqueue(new Uint8Array(65_536))
      },
    })
    const refused = await raw({ body, duplex: 'half', headers: { 'Content-Length': '9999999' } })
    expect([refused.status, refused.headers.get('connection')]).toEqual([413, 'close'])
    expect(pulled).toBeLessThan(3)
  })

  test('above a mebibyte without a length is read no further than that', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (to) => {
        pulled += 1
        to.enqueue(new Uint8Array(65_536))
      },
    })
    expect((await raw({ body, duplex: 'half' })).status).toBe(413)
    expect(pulled).toBeLessThan(20)
  })

  test('of an operation that has none is not looked at', async () => {
    const { status } = await raw({
      path: '/sala/v1/session',
      method: 'DELETE',
      body: '{',
      headers: headersOf('support'),
    })
    expect(status).toBe(200)
  })
})

test('members that nothing is done with are named, and the request is served', async () => {
  const { status, headers } = await call('partner', 'POST', '/v1/customers/enquiry', {
    body: { PAGELENGTH: '1', pagelenght: 2, sala: { fliter: {} } },
  })
  expect([status, headers.get(headerNames.ignored)]).toEqual([200, 'pagelenght, sala.fliter'])
})

test('everything that is wrong is told at once, each at its place', async () => {
  const body = {
    pageLength: 0,
    owners: [1, 'a\0'],
    states: 7,
    skip: 'x',
    sala: { filter: { dateCreated: { from: '2026-02-30' } } },
  }
  const { status, json } = await call('sales', 'POST', '/v1/customers/enquiry', { body })
  expect([status, json]).toMatchObject([400, { status: { code: '4002' }, data: null }])
  const fields = (json as { errors: { field: string }[] }).errors.map(({ field }) => field)
  expect(fields.toSorted()).toEqual([
    'owners[0]',
    'owners[1]',
    'pageLength',
    'sala.filter.dateCreated.from',
    'skip',
    'states',
  ])
})

test('query parameters come in any case, once each', async () => {
  const path = '/v1/customerEvent/filter'
  const unknown = await call('sales', 'GET', `${path}?CUSTOMERCODE=C1&eventTypeIds=1&EventTypeIds=2`)
  expect(unknown.status).toBe(404)
  const twice = await call('sales', 'GET', `${path}?customerCode=C1&CustomerCode=C2`)
  expect(twice.json).toMatchObject({ errors: [{ field: 'customerCode', message: 'Given more than once' }] })
  const wrong = await call('sales', 'GET', `${path}?customerCode=C1&eventTypeIds=one`)
  expect(wrong.json).toMatchObject({ errors: [{ field: 'eventTypeIds[0]' }] })
})

test('a long reply is packed for those who take it', async () => {
  const get = (headers: Record<string, string>) =>
    app.request(`${ORIGIN}/sala/v1/session`, { headers: { ...headersOf('admin'), ...headers } })
  const packed = await get({ 'Accept-Encoding': 'gzip, br' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  const plain = await get({ 'Accept-Encoding': 'gzip;q=0' })
  expect(plain.headers.get('content-encoding')).toBeNull()
  const bytes = new Uint8Array(await packed.arrayBuffer())
  const unpacked = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')))
  expect(await unpacked.json()).toEqual(await plain.json())
  expect(bytes.length).toBeLessThan(Number((await get({})).headers.get('content-length') ?? 10_000))
})
