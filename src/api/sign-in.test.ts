import { expect, test } from 'vitest'

import { renewal, siam } from '#api/testing/samples.ts'
import { answer, serve, success, type Answer } from '#api/testing/wire-server.ts'
import { getCustomerByCode } from '#contract/customer/customer.ts'
import { addCustomerEvent } from '#contract/customer/events.ts'
import { signIn } from '#contract/sala/session.ts'

import { createApi } from './client.ts'

const params = { customerCode: 'C000055' }
const body = { eventName: 'x', eventType: 1, eventDate: '2025-03-01T10:00:00', customerCode: 'C1' }
const expired = answer(401, { status: { code: '4001', description: 'signed out' }, data: null, errors: [] })
const keyed = { capabilities: { idempotency: true, versions: true } }

test('after signing in again the same write goes once more, with the same key', async () => {
  await using host = await serve(expired, success(renewal))
  let dialogs = 0
  const onUnauthorized = () => Promise.resolve((dialogs += 1) === 1)
  const call = createApi({ baseUrl: host.url, onUnauthorized, ...keyed })
  expect((await call(addCustomerEvent, { body }, { key: 'one-action' })).data).toEqual(renewal)
  expect(host.seen.map(({ headers }) => headers['idempotency-key'])).toEqual(['one-action', 'one-action'])
  expect(host.seen.map((seen) => seen.body)).toEqual([JSON.stringify(body), JSON.stringify(body)])
  expect(dialogs).toBe(1)
})

test('declining leaves the call unauthorized, and so does a dialog that breaks', async () => {
  await using host = await serve(expired)
  for (const onUnauthorized of [() => Promise.resolve(false), () => Promise.reject(new Error('no dialog'))]) {
    const call = createApi({ baseUrl: host.url, onUnauthorized })
    await expect(call(addCustomerEvent, { body })).rejects.toMatchObject({
      kind: 'unauthorized',
      uncertain: false,
    })
  }
  expect(host.seen).toHaveLength(2)
})

test('a session that is refused again right after signing in is not asked for twice', async () => {
  await using host = await serve(expired)
  let dialogs = 0
  const onUnauthorized = () => Promise.resolve((dialogs += 1) > 0)
  const call = createApi({ baseUrl: host.url, onUnauthorized })
  await expect(call(getCustomerByCode, { params })).rejects.toMatchObject({ kind: 'unauthorized' })
  expect([dialogs, host.seen.length]).toEqual([1, 2])
})

test('calls that are refused together share one dialog', async () => {
  let isOpen = true
  await using host = await serve((response, seen) => (isOpen ? expired : success(siam))(response, seen))
  let dialogs = 0
  const onUnauthorized = async () => {
    dialogs += 1
    await new Promise((resolve) => setTimeout(resolve, 150))
    isOpen = false
    return true
  }
  const call = createApi({ baseUrl: host.url, onUnauthorized })
  const all = await Promise.all([1, 2, 3, 4].map(async () => call(getCustomerByCode, { params })))
  expect(all).toHaveLength(4)
  expect(dialogs).toBe(1)
})

test('a refusal that arrives after somebody signed in opens no second dialog', async () => {
  let isOpen = true
  const late: Answer = (response, seen) => {
    const said = isOpen ? expired : success(siam)
    setTimeout(() => said(response, seen), isOpen && host.seen.length > 1 ? 200 : 0)
  }
  await using host = await serve(late)
  let dialogs = 0
  const onUnauthorized = async () => {
    dialogs += 1
    await new Promise((resolve) => setTimeout(resolve, 50))
    isOpen = false
    return true
  }
  const call = createApi({ baseUrl: host.url, onUnauthorized })
  await Promise.all([1, 2, 3].map(async () => call(getCustomerByCode, { params })))
  expect(dialogs).toBe(1)
})

test('a wrong password opens no second dialog', async () => {
  await using host = await serve(expired)
  const onUnauthorized = () => expect.unreachable('asked to sign in while signing in')
  const call = createApi({ baseUrl: host.url, onUnauthorized })
  await expect(call(signIn, { body: { username: 'a', password: 'b' } })).rejects.toMatchObject({
    kind: 'unauthorized',
  })
})

test('a refused token is replaced once, and the call goes again', async () => {
  await using host = await serve(expired, success(siam))
  const partner = (refused?: string) => ({
    token: refused === undefined ? 'old' : 'new',
    subscriptionKey: 'k',
  })
  await createApi({ baseUrl: host.url, partner })(getCustomerByCode, { params })
  expect(host.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
})

test('a wrong subscription key is final: no token mends it', async () => {
  await using host = await serve(answer(401, { statusCode: 401, message: 'no key' }))
  const call = createApi({ baseUrl: host.url, partner: () => ({ token: 't', subscriptionKey: 'k' }) })
  await expect(call(getCustomerByCode, { params })).rejects.toMatchObject({
    kind: 'unauthorized',
    code: '401',
  })
  expect(host.seen).toHaveLength(1)
})
