import { describe, expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { password } from '#server/testing/people.ts'
import { addLookup } from '#server/testing/steps.ts'
import { testHost, testSettings } from '#server/testing/test-host.ts'
import { sessionRoutes } from '#server/routes/session.ts'

const opened = testDatabase()
const implementations = [addLookup, ...Object.values(sessionRoutes)]
const { app, headersOf } = testHost(opened, {}, implementations)

const body = { eventName: 'csrf', eventType: 1, eventDate: '2026-11-24', customerCode: 'C1' }
type Headers = Record<string, string>

const send = async (headers: Headers, sent: BodyInit = JSON.stringify(body)): Promise<number> =>
  (await app.request('http://sala.test/v1/customerEvent', { method: 'POST', headers, body: sent })).status

const cookie = (): Headers => {
  const { Cookie = '', Host = '' } = headersOf('sales')
  return { Cookie, Host, 'Content-Type': 'application/json' }
}
const rows = async (): Promise<number> =>
  (await opened.db.selectFrom('lookups').select('name').where('name', '=', 'csrf').execute()).length

describe('a write by cookie', () => {
  test.each<[string, Headers]>([
    ['another site', { Origin: 'https://evil.example' }],
    ['a neighbour on the same domain', { Origin: 'http://other.sala.test' }],
    ['another port', { Origin: 'http://sala.test:8080' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['a page that hides its origin, across sites', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a page of the same domain alone', { 'Sec-Fetch-Site': 'same-site' }],
    ['nowhere', {}],
    [
      'another site that claims to be us',
      { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
    ],
  ])('from %s has no effect', async (_what, headers) => {
    expect(await send({ ...cookie(), ...headers })).toBe(403)
    expect(await rows()).toBe(0)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'as %s, which a form can send, has no effect',
    async (type) => {
      expect(await send({ ...cookie(), Origin: 'http://sala.test', 'Content-Type': type })).toBe(400)
      expect(await rows()).toBe(0)
    },
  )

  test.each<[string, Headers]>([
    ['our own page', { Origin: 'http://sala.test' }],
    ['our own page behind TLS', { Origin: 'https://sala.test' }],
    ['our own page without Origin', { 'Sec-Fetch-Site': 'same-origin' }],
  ])('from %s is served', async (_what, headers) => {
    const before = await rows()
    expect(await send({ ...cookie(), ...headers })).toBe(200)
    expect(await rows()).toBe(before + 1)
  })

  test('is not the business of a token, which no browser adds by itself', async () => {
    const headers = {
      ...headersOf('partner'),
      'Content-Type': 'application/json',
      Origin: 'https://erp.example',
    }
    expect(await send(headers)).toBe(200)
  })
})

describe('signing in', () => {
  const signIn = async (headers: Headers): Promise<number> => {
    const init = { method: 'POST', body: JSON.stringify({ username: 'sales', password }) }
    const all = { 'Content-Type': 'application/json', Host: 'sala.test', ...headers }
    return (await app.request('http://sala.test/sala/v1/session', { ...init, headers: all })).status
  }

  test('is refused to another site, which could sign somebody in as somebody else', async () => {
    expect(await signIn({ Origin: 'https://evil.example' })).toBe(403)
    expect(await signIn({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
    expect(await signIn({ Origin: 'http://sala.test' })).toBe(200)
    expect(await signIn({})).toBe(200)
  })
})

describe('with a public address', () => {
  const settings = testSettings({ publicUrl: 'https://crm.example', isHttps: true })
  const { app: publicApp, headersOf: of } = testHost(testDatabase(), { settings }, implementations)
  const post = async (headers: Headers): Promise<number> => {
    const { Cookie = '' } = of('sales')
    const secure = {
      Cookie: Cookie.replace('sala_session', '__Host-sala_session'),
      'Content-Type': 'application/json',
    }
    const init = { method: 'POST', headers: { ...secure, ...headers }, body: JSON.stringify(body) }
    return (await publicApp.request('http://sala.test/v1/customerEvent', init)).status
  }

  test('only that origin writes, whatever the Host says', async () => {
    expect(await post({ Origin: 'https://crm.example', Host: 'sala.test' })).toBe(200)
    expect(await post({ Origin: 'http://sala.test', Host: 'sala.test' })).toBe(403)
    expect(await post({ Origin: 'http://crm.example', Host: 'crm.example' })).toBe(403)
  })

  test('the cookie is bound to the host and to TLS, and the browser is told to stay there', async () => {
    const response = await publicApp.request('https://crm.example/sala/v1/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'https://crm.example' },
      body: JSON.stringify({ username: 'sales', password }),
    })
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-sala_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    )
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000')
  })

  test('a cookie of the plain name is nobody', async () => {
    const response = await publicApp.request('https://crm.example/sala/v1/session', { headers: of('sales') })
    expect(await response.json()).toEqual({ user: null, permissions: {}, draftKey: null })
  })
})
