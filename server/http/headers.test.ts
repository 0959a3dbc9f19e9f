import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { addLookup } from '#server/testing/steps.ts'
import { testHost, testSettings } from '#server/testing/test-host.ts'

const settings = testSettings({ allowedOrigins: ['https://app.example'] })
const { app, headersOf } = testHost(testDatabase(), { settings }, [addLookup])
const path = 'http://sala.test/v1/customerEvent'

const write = (eventType: number, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    headers: { ...headersOf('partner'), 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ eventName: 'x', eventType, eventDate: '2026-11-24', customerCode: 'C1' }),
  })

test.each([
  ['an answer', () => write(1), 200],
  ['a refusal', () => write(2), 400],
  ['a fault of ours', () => write(3), 500],
  ['somebody unknown', () => app.request(path, { method: 'POST' }), 401],
  ['an unknown path', () => app.request('/x'), 404],
  ['another method', () => app.request(path, { method: 'PUT' }), 405],
  ['a preflight', () => app.request(path, { method: 'OPTIONS' }), 204],
])('%s has every header of safety', async (_what, ask, status) => {
  const response = await ask()
  expect(response.status).toBe(status)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'sala-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
  })
  expect(response.headers.get('strict-transport-security')).toBeNull()
})

test('a fault of ours tells its number and nothing else', async () => {
  const response = await write(3)
  const id = response.headers.get('sala-request-id')
  const description = `The server failed. Reference ${id}`
  expect(await response.json()).toEqual({
    status: { code: '4001', description },
    data: null,
    errors: [{ field: '', message: description }],
  })
})

test('an allowed origin may call with our headers and read them, without the cookie', async () => {
  const preflight = await app.request(path, {
    method: 'OPTIONS',
    headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'POST' },
  })
  expect(preflight.headers.get('access-control-allow-origin')).toBe('https://app.example')
  expect(preflight.headers.get('access-control-allow-headers')).toContain('Ocp-Apim-Subscription-Key')
  expect(preflight.headers.get('access-control-allow-headers')).toContain('Idempotency-Key')
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()

  const answer = await write(1, { Origin: 'https://app.example' })
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example')
  expect(answer.headers.get('access-control-expose-headers')).toMatch(/ETag.*Total-Count.*Retry-After/)
  expect(answer.headers.get('vary')).toContain('Origin')
})

test.each(['https://evil.example', 'https://app.example.evil', 'null', 'http://app.example'])(
  'another origin, %s, is not allowed and not echoed',
  async (origin) => {
    for (const method of ['OPTIONS', 'POST']) {
      const response = await app.request(path, { method, headers: { Origin: origin } })
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    }
  },
)
