import { expect, test } from 'vitest'
import { z } from 'zod'

import { createPartner } from '#contract/sala/partners.ts'
import { headerNames } from '#contract/envelope.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { testHost } from '#server/testing/test-host.ts'

const { app, call } = testHost(testDatabase())
const path = '/sala/v1/partners'

async function tokenFor({ clientId, clientSecret, subscriptionKey }: z.output<typeof createPartner.reply>) {
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
  const response = await app.request('/authorization/connect/token', {
    method: 'POST',
    headers: { [headerNames.subscriptionKey]: subscriptionKey },
    body: new URLSearchParams(form),
  })
  return z.looseObject({ access_token: z.string().optional() }).parse(await response.json()).access_token
}

test('credentials are made, shown once, used, listed without secrets and ended with their tokens', async () => {
  const made = createPartner.reply.parse(
    (await call('admin', 'POST', path, { body: { name: ' ERP ' } })).json,
  )
  expect(made).toMatchObject({ name: 'ERP', isActive: true, dateLastUsed: null })
  const token = await tokenFor(made)
  expect(token).toMatch(/^[\w-]{43}$/)

  const list = await call('admin', 'GET', path)
  expect(list.headers.get('total-count')).toBe('2')
  expect(list.json).toContainEqual(
    expect.objectContaining({ clientId: made.clientId, dateLastUsed: expect.stringMatching(/T/) }),
  )
  expect(JSON.stringify(list.json)).not.toContain(made.clientSecret)

  const headers = { Authorization: `Bearer ${token}`, [headerNames.subscriptionKey]: made.subscriptionKey }
  expect((await call('nobody', 'GET', '/sala/v1/lookups', { headers })).status).toBe(200)
  expect((await call('admin', 'DELETE', `${path}/${made.clientId}`)).json).toEqual({ removed: true })
  expect((await call('nobody', 'GET', '/sala/v1/lookups', { headers })).status).toBe(401)
  expect((await call('admin', 'DELETE', `${path}/${made.clientId}`)).status).toBe(404)
})

test('a repeated key makes no second credentials and does not show the secret again', async () => {
  const headers = { [headerNames.idempotencyKey]: 'once-only' }
  const sent = { body: { name: 'Again' }, headers }
  expect((await call('admin', 'POST', path, sent)).status).toBe(200)
  const again = await call('admin', 'POST', path, sent)
  expect([again.status, again.json]).toMatchObject([409, { status: { code: '4001' } }])
  const list = z.array(z.object({ name: z.string() })).parse((await call('admin', 'GET', path)).json)
  expect(list.filter(({ name }) => name === 'Again')).toHaveLength(1)
})
