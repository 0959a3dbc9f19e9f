import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { endpoints } from '#contract/all.ts'
import { TokenError } from '#contract/auth.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { ErrorReply, GatewayError } from '#contract/envelope.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { reachOf } from '#server/identity/permissions.ts'
import { anyBody, anyText, nearly } from '#server/testing/hostile.ts'
import { initOf, pathOf } from '#server/testing/samples.ts'
import { ORIGIN, testHost } from '#server/testing/test-host.ts'

const runs = process.env['SALA_TEST_FULL'] === '1' ? 500 : 20
const clock = { now: () => new Date(), sleep: () => Promise.resolve() }
const { app, call, headersOf } = testHost(testDatabase(), { clock })

const Refused = z.union([ErrorReply, GatewayError, TokenError])

beforeAll(async () => {
  const body = { customerCode: 'C1', customerName: 'สมชาย', customerState: 2 }
  expect((await call('admin', 'POST', '/v3/customers', { body })).status).toBe(200)
})

/** An integration has most rights, and no session that it could end. */
const callerOf = ({ id }: Endpoint) =>
  reachOf({ kind: 'partner', clientId: '' }, id) === null ? 'admin' : 'partner'

/** Whatever is sent: 2xx as the contract says, or 4xx in a known form with a sentence. */
async function check(endpoint: Endpoint, path: string, init: RequestInit): Promise<void> {
  const headers = {
    ...headersOf(callerOf(endpoint)),
    ...(init.headers as Record<string, string> | undefined),
  }
  const response = await app.request(`${ORIGIN}${path}`, { ...init, headers })
  const text = await response.text()
  if (response.status >= 500)
    throw new Error(`${endpoint.id} ${response.status} ${path} ${JSON.stringify(init.body)} ${text}`)
  if (response.status < 300) return
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(Refused.safeParse(JSON.parse(text)).success).toBe(true)
  expect(text).toMatch(/"(description|message|error_description)":"[^"]{4,}/)
  expect(text).not.toMatch(/\bat .*\.ts:\d|select |syntax error/)
}

const querySchema = ({ query }: Endpoint) => Object.keys(query?.shape ?? {})

/** Parameters that name something. */
const existing: Record<string, string> = {
  eventId: '1',
  customerId: '1',
  teamId: '1',
  staffCode: 'E003',
  code: 'E003',
  username: 'sales',
  customerName: 'สมชาย',
  attachmentId: '1',
}

/** Path and query of any text at all. */
const addresses = (endpoint: Endpoint): fc.Arbitrary<string> => {
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const values = fc.record(
    Object.fromEntries(
      names.map((name) => [
        name,
        fc.oneof(
          { weight: 3, arbitrary: fc.constant(existing[name] ?? 'C1') },
          { weight: 1, arbitrary: anyText },
        ),
      ]),
    ),
  )
  const query = fc.dictionary(fc.oneof(fc.constantFrom('x', ...querySchema(endpoint)), anyText), anyText, {
    maxKeys: 3,
  })
  return fc
    .tuple(values, query)
    .map(([path, search]) => `${pathOf(endpoint, path)}?${new URLSearchParams(search).toString()}`)
}

const jsonBodies = (endpoint: Endpoint): fc.Arbitrary<string> =>
  endpoint.body === undefined
    ? fc.constant('')
    : fc.oneof(
        { weight: 4, arbitrary: nearly(endpoint.body).map((value) => JSON.stringify(value)) },
        { weight: 1, arbitrary: anyBody },
      )

describe.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))('%s', (_id, endpoint) => {
  test('answers any input with what was asked, or with a sentence', async () => {
    const isJson = endpoint.body !== undefined && (endpoint.encoding ?? 'json') === 'json'
    await fc.assert(
      fc.asyncProperty(addresses(endpoint), jsonBodies(endpoint), anyBody, async (path, body, other) => {
        const init = isJson ? { ...initOf(endpoint), body } : initOf(endpoint)
        await check(endpoint, path, init)
        if (endpoint.body !== undefined && !isJson) {
          const { method } = endpoint
          const type =
            endpoint.encoding === 'form'
              ? 'application/x-www-form-urlencoded'
              : 'multipart/form-data; boundary=x'
          await check(endpoint, path, { method, body: other, headers: { 'Content-Type': type } })
        }
      }),
      { numRuns: runs },
    )
  }, 180_000)
})
