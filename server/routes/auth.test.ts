import { describe, expect, test } from 'vitest'

import { Token } from '#contract/auth.ts'
import { headerNames } from '#contract/envelope.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { partner } from '#server/testing/people.ts'
import { testHost } from '#server/testing/test-host.ts'

const time = { now: new Date('2026-11-24T02:00:00Z') }
const clock = { now: () => time.now, sleep: () => Promise.resolve() }
const { app, call, context } = testHost(testDatabase(), { clock })
const key = { [headerNames.subscriptionKey]: partner.key }
const good = { grant_type: 'client_credentials', client_id: partner.clientId, client_secret: partner.secret }

const ask = async (form: Record<string, string> | string, headers: Record<string, string> = key) => {
  const response = await app.request('/Authorization/connect/TOKEN', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  })
  return { status: response.status, json: (await response.json()) as unknown, headers: response.headers }
}
const types = (headers: Record<string, string>) =>
  call('nobody', 'GET', '/v1/customerEvent/event-types', { headers })

describe('the token call', () => {
  test('gives a token for an hour that opens the API together with the key', async () => {
    const { status, json, headers } = await ask(good)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    const { access_token, token_type, expires_in } = Token.parse(json)
    expect([token_type, expires_in]).toEqual(['Bearer', 3600])
    expect((await types({ ...key, Authorization: `bearer ${access_token}` })).status).toBe(200)
    const start = time.now
    time.now = new Date(start.getTime() + 3600_000)
    expect((await types({ ...key, Authorization: `Bearer ${access_token}` })).status).toBe(401)
    time.now = start
  })

  test('without or with a wrong key is refused in the form of the gateway', async () => {
    for (const headers of [{}, { [headerNames.subscriptionKey]: 'wrong' }]) {
      const { status, json } = await ask(good, headers)
      expect([status, json]).toEqual([
        401,
        { statusCode: 401, message: expect.stringContaining('subscription key') },
      ])
    }
  })

  test.each([
    ['another grant', { ...good, grant_type: 'password' }, 'unsupported_grant_type'],
    ['a wrong secret', { ...good, client_secret: 'x' }, 'invalid_client'],
    ['an unknown client', { ...good, client_id: 'x' }, 'invalid_client'],
    ['no secret', { grant_type: 'client_credentials', client_id: 'x' }, 'invalid_request'],
    ['nothing', {}, 'invalid_request'],
  ])('with %s is refused in the form of OAuth', async (_what, form, error) => {
    const { status, json } = await ask(form)
    expect([status, json]).toEqual([400, { error, error_description: expect.stringMatching(/\w{3}/) }])
  })

  test('with a member twice is refused', async () => {
    const { status, json } = await ask(`${new URLSearchParams(good).toString()}&client_id=other`)
    expect([status, json]).toMatchObject([400, { error: 'invalid_request' }])
  })

  test('as JSON is refused', async () => {
    const { status, json } = await ask(good, { ...key, 'Content-Type': 'application/json' })
    expect([status, json]).toMatchObject([400, { error: 'invalid_request' }])
  })

  test('is no place for guessing', async () => {
    const statuses = []
    for (let i = 0; i < 11; i++)
      statuses.push((await ask({ ...good, client_id: 'guess', client_secret: `${i}` })).status)
    expect(statuses).toEqual([...Array(10).fill(400), 429])
  })
})

describe('a call to the API', () => {
  const tokenOf = async () => Token.parse((await ask(good)).json).access_token

  test('without a token is a 401 of the envelope that says how to come in', async () => {
    for (const headers of [
      key,
      { ...key, Authorization: 'Bearer nonsense' },
      { ...key, Authorization: 'Basic eDp5' },
    ]) {
      const refused = await types(headers)
      expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
        401,
        'Bearer error="invalid_token"',
      ])
      expect(refused.json).toMatchObject({ status: { code: '4001' }, data: null })
    }
    expect((await types({})).json).toMatchObject({ status: { description: 'Sign in to continue' } })
  })

  test('with a token and no key is a 401 of the gateway', async () => {
    const refused = await types({ Authorization: `Bearer ${await tokenOf()}` })
    expect([refused.status, refused.json]).toMatchObject([401, { statusCode: 401 }])
  })

  test('with the key of another integration is refused', async () => {
    const other = await call('admin', 'POST', '/sala/v1/partners', { body: { name: 'Other' } })
    expect(other.status).toBe(200)
    const { subscriptionKey } = other.json as { subscriptionKey: string }
    const refused = await types({
      Authorization: `Bearer ${await tokenOf()}`,
      [headerNames.subscriptionKey]: subscriptionKey,
    })
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer error="invalid_token"',
    ])
  })

  test('with a token does not look at the cookie, and a session needs no token', async () => {
    const both = await call('admin', 'GET', '/sala/v1/partners', {
      headers: { ...key, Authorization: `Bearer ${await tokenOf()}` },
    })
    expect(both.status).toBe(403)
    expect((await call('admin', 'GET', '/sala/v1/partners')).status).toBe(200)
    expect((await call('partner', 'GET', '/sala/v1/lookups')).status).toBe(200)
    expect((await call('sales', 'GET', '/v1/customerEvent/event-types')).status).toBe(200)
  })

  test('finds no token in the database, only its hash', async () => {
    const token = await tokenOf()
    const rows = await context.db.selectFrom('partnerTokens').selectAll().execute()
    expect(JSON.stringify(rows.map((row) => row.tokenHash.toString('latin1')))).not.toContain(token)
  })
})
