import { afterEach, expect, test } from 'vitest'

import { siam } from '#api/testing/samples.ts'
import { answer, serve, success } from '#api/testing/wire-server.ts'
import { getCustomerByCode } from '#contract/customer/customer.ts'
import { upsertCustomer } from '#contract/customer/write.ts'

import { call, configureApi } from './session.ts'

const params = { customerCode: 'C000055' }

afterEach(() =>
  configureApi({ baseUrl: '', language: undefined, onUnauthorized: undefined, capabilities: undefined }),
)

test('what the app learns later holds for the next call, and what is not named stays', async () => {
  await using host = await serve(success(siam))
  configureApi({ baseUrl: host.url, language: () => 'th' })
  configureApi({ capabilities: { idempotency: true, versions: true } })
  await call(upsertCustomer, { body: { customerName: 'x', customerState: 1 } }, { ifMatch: '"1"' })
  expect(host.seen[0]?.headers).toMatchObject({ 'accept-language': 'th', 'if-match': '"1"' })
})

test('the dialog of the app answers a session that ended', async () => {
  await using host = await serve(answer(401, {}), success(siam))
  configureApi({ baseUrl: host.url, onUnauthorized: () => Promise.resolve(true) })
  expect((await call(getCustomerByCode, { params })).data).toEqual(siam)
})
