import { Writable } from 'node:stream'

import pino from 'pino'
import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { partner, password } from '#server/testing/people.ts'
import { addLookup } from '#server/testing/steps.ts'
import { testHost } from '#server/testing/test-host.ts'

const lines: string[] = []
const stream = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) })
const log = pino({ level: 'trace' }, stream)
const { app, call, headersOf } = testHost(testDatabase(), { log })
const stepsHost = testHost(testDatabase(), { log }, [addLookup])

const MARK = 'สมชาย-MARK-0812345678'
const event = (eventType: number) => ({
  eventName: MARK,
  eventType,
  eventDate: '2026-11-24',
  customerCode: MARK,
})

test('the log knows what was called and how it went, and nobody', async () => {
  const encoded = encodeURIComponent(MARK)
  await call('sales', 'GET', `/v3/customers/${encoded}?note=${encoded}`)
  await call('sales', 'GET', `/${encoded}`)
  await call('sales', encoded.replace(/\W/g, ''), '/v3/customers')
  await call('nobody', 'POST', '/sala/v1/session', { body: { username: MARK, password } })
  await call('nobody', 'POST', '/sala/v1/session', { body: { username: 'sales', password: MARK } })
  await call('sales', 'POST', '/v3/customers', {
    body: { customerName: MARK, [MARK]: 1 },
    headers: { 'User-Agent': 'MARK' },
  })
  await call('partner', 'POST', '/v1/customers/enquiry', { body: { pageLength: 1, keyword: MARK } })
  await app.request('/authorization/connect/token', {
    method: 'POST',
    headers: { 'Ocp-Apim-Subscription-Key': partner.key },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: MARK,
      client_secret: partner.secret,
    }),
  })
  const told = lines.join('')
  const { Cookie = '' } = headersOf('sales')
  const { Authorization = '' } = headersOf('partner')
  const secrets = [
    MARK,
    encoded,
    'MARK',
    password,
    partner.key,
    partner.secret,
    Cookie.split('=')[1] ?? '',
    Authorization.slice(7),
  ]
  for (const secret of secrets) expect(told).not.toContain(secret)
  expect(lines.length).toBeGreaterThanOrEqual(8)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    method: 'GET',
    route: '/v3/customers/{customerCode}',
    role: 'sales',
  })
})

test('a fault is told by where it happened, without the words of its error', async () => {
  const { call: callSteps } = stepsHost
  lines.length = 0
  await callSteps('sales', 'POST', '/v1/customerEvent', { body: event(3) })
  const failed = lines.find((line) => line.includes('"failed"')) ?? ''
  expect(failed).toContain('steps.ts')
  expect(failed).not.toContain('MARK')
})

test('a fault of the database is told by its code, without the row', async () => {
  lines.length = 0
  const tooLong = { ...event(1), eventName: 'MARK'.repeat(60) }
  await stepsHost.call('sales', 'POST', '/v1/customerEvent', { body: { ...tooLong, eventType: 6 } })
  const failed = lines.find((line) => line.includes('"failed"')) ?? ''
  expect(JSON.parse(failed)).toMatchObject({ name: 'error', code: '42703' })
  expect(failed).not.toContain('MARK')
})

test('a line break in the input forges no line', async () => {
  lines.length = 0
  await call('sales', 'GET', '/v3/customers/x%0A%7B%22level%22%3A30%7D')
  expect(lines).toHaveLength(1)
  expect(lines[0]?.trim().split('\n')).toHaveLength(1)
})
