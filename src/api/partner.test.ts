import { expect, test } from 'vitest'

import { answer, serve } from '#api/testing/wire-server.ts'
import { keepToken } from './partner.ts'

const credentials = { clientId: 'me', clientSecret: 's+/=', subscriptionKey: 'k' }

/** A token endpoint that counts, so that each token differs. */
const tokens = (extra: object = { expires_in: 3600 }) => {
  let count = 0
  return serve((response, seen) => {
    count += 1
    answer(200, { access_token: `t${count}`, token_type: 'Bearer', ...extra })(response, seen)
  })
}

test('calls that come together wait for one token', async () => {
  await using host = await tokens()
  const partner = keepToken({ baseUrl: host.url }, credentials)
  const all = await Promise.all([partner(), partner(), partner()])
  expect(all.map(({ token }) => token)).toEqual(['t1', 't1', 't1'])
  expect(host.seen[0]?.headers).toMatchObject({ 'ocp-apim-subscription-key': 'k' })
  expect(host.seen[0]?.headers.authorization).toBeUndefined()
  expect(host.seen).toHaveLength(1)
})

test('a token is renewed a minute before its end', async () => {
  let time = 0
  await using host = await tokens()
  const partner = keepToken({ baseUrl: host.url, now: () => time }, credentials)
  await partner()
  time = 3_539_000
  expect((await partner()).token).toBe('t1')
  time = 3_540_000
  expect((await partner()).token).toBe('t2')
})

test('a token without a stated life is held for four minutes', async () => {
  let time = 0
  await using host = await tokens({})
  const partner = keepToken({ baseUrl: host.url, now: () => time }, credentials)
  await partner()
  time = 239_000
  expect((await partner()).token).toBe('t1')
  time = 240_000
  expect((await partner()).token).toBe('t2')
})

test('a refused token is replaced, by whoever reports it first', async () => {
  await using host = await tokens()
  const partner = keepToken({ baseUrl: host.url }, credentials)
  await partner()
  const again = await Promise.all([partner('t1'), partner('t1')])
  expect(again.map(({ token }) => token)).toEqual(['t2', 't2'])
  expect((await partner('t1')).token).toBe('t2')
})

test('wrong credentials are the error of the token call, and the next call asks anew', async () => {
  await using host = await serve(
    answer(400, { error: 'invalid_client', error_description: 'unknown client' }),
    answer(200, { access_token: 'ok', token_type: 'Bearer', expires_in: 3600 }),
  )
  const partner = keepToken({ baseUrl: host.url }, credentials)
  await expect(partner()).rejects.toMatchObject({ kind: 'refused', code: 'invalid_client' })
  expect((await partner()).token).toBe('ok')
})
