import { expect, test } from 'vitest'

import { renewal, siam } from '#api/testing/samples.ts'
import { answer, serve, success } from '#api/testing/wire-server.ts'
import { authorize } from '#contract/auth.ts'
import { getCustomerByCode } from '#contract/customer/customer.ts'
import { addCustomerEvent, getCustomerEvents } from '#contract/customer/events.ts'
import { upsertCustomer } from '#contract/customer/write.ts'
import { getFile, uploadFile } from '#contract/sala/files.ts'

import { createApi } from './client.ts'

const params = { customerCode: 'C000055' }
const body = { customerName: 'Siam', customerState: 1 as const }

test('data comes with its version, total, cursor and the fields that were ignored', async () => {
  await using host = await serve(
    success([renewal], {
      ETag: '"7"',
      'Total-Count': '31',
      'Sala-After': 'abc',
      'Sala-Ignored-Fields': `colour, ${encodeURIComponent('สี')}`,
    }),
  )
  const call = createApi({ baseUrl: host.url })
  const events = await call(getCustomerEvents, { query: { customerCode: 'C1' } })
  expect(events).toEqual({
    data: [renewal],
    version: '"7"',
    total: 31,
    after: 'abc',
    ignored: ['colour', 'สี'],
  })
})

test('without those headers nothing is made up', async () => {
  await using host = await serve(success(siam))
  expect(await createApi({ baseUrl: host.url })(getCustomerByCode, { params })).toEqual({ data: siam })
})

test('a page asks with its cookie only, in the language of the person', async () => {
  await using host = await serve(success(siam))
  await createApi({ baseUrl: host.url, language: () => 'th' })(getCustomerByCode, { params })
  const headers = host.seen[0]?.headers
  expect(headers).toMatchObject({ 'accept-language': 'th' })
  expect(Object.keys(headers ?? {})).not.toEqual(expect.arrayContaining(['authorization']))
  expect(Object.keys(headers ?? {})).not.toEqual(expect.arrayContaining(['ocp-apim-subscription-key']))
})

test('a machine sends token and subscription key', async () => {
  await using host = await serve(success(siam))
  const partner = () => ({ token: 't0', subscriptionKey: 'k0' })
  await createApi({ baseUrl: host.url, partner })(getCustomerByCode, { params })
  expect(host.seen[0]?.headers).toMatchObject({
    authorization: 'Bearer t0',
    'ocp-apim-subscription-key': 'k0',
    'content-type': 'application/json',
  })
})

test('extension headers are sent only where the API announced them', async () => {
  await using host = await serve(success(siam))
  const options = { key: 'k-1', ifMatch: '"3"' }
  await createApi({ baseUrl: host.url })(upsertCustomer, { body }, options)
  const capabilities = { idempotency: true, versions: true }
  await createApi({ baseUrl: host.url, capabilities })(upsertCustomer, { body }, options)
  const [plain, extended] = host.seen.map(({ headers }) => [headers['idempotency-key'], headers['if-match']])
  expect(plain).toEqual([undefined, undefined])
  expect(extended).toEqual(['k-1', '"3"'])
})

test('a write without a key of its own gets a new one each time, a read gets none', async () => {
  await using host = await serve(success(siam))
  const call = createApi({ baseUrl: host.url, capabilities: { idempotency: true, versions: false } })
  await call(upsertCustomer, { body })
  await call(upsertCustomer, { body })
  await call(getCustomerByCode, { params })
  const [first, second, read] = host.seen.map(({ headers }) => headers['idempotency-key'])
  expect(first).toMatch(/^[0-9a-f-]{32,36}$/)
  expect(second).not.toBe(first)
  expect(read).toBeUndefined()
})

test('a form is encoded as such, so that a secret keeps its plus and slash', async () => {
  await using host = await serve(answer(200, { access_token: 'a', token_type: 'Bearer', expires_in: 3600 }))
  const form = { grant_type: 'client_credentials', client_id: 'me', client_secret: 'a+b/c=&d' }
  const { data } = await createApi({ baseUrl: host.url })(authorize, { body: form })
  expect(data.access_token).toBe('a')
  expect(host.seen[0]?.headers['content-type']).toMatch('application/x-www-form-urlencoded')
  expect(Object.fromEntries(new URLSearchParams(host.seen[0]?.body))).toEqual(form)
})

test('a file is sent as multipart with its name, and its bytes are read back as a file', async () => {
  const kept = { fileId: 'abcdefghij', filename: 'ใบ.txt', extension: 'txt', fileSize: 3, url: '/f/a' }
  await using host = await serve(
    answer(200, kept),
    answer(200, 'abc', {
      'Content-Type': 'text/plain',
      'Content-Disposition': 'attachment; filename="a.txt"',
    }),
  )
  const call = createApi({ baseUrl: host.url })
  const file = new File(['abc'], 'ใบ.txt', { type: 'text/plain' })
  expect((await call(uploadFile, { body: { file } })).data).toEqual(kept)
  expect(host.seen[0]?.headers['content-type']).toMatch('multipart/form-data; boundary=')
  expect(host.seen[0]?.body).toContain('filename="ใบ.txt"')
  const { data } = await call(getFile, { params: { fileId: 'abcdefghij' } })
  expect([data.name, data.type, await data.text()]).toEqual(['a.txt', 'text/plain', 'abc'])
})

test('a body is JSON, and lists in a query are repeated', async () => {
  await using host = await serve(success(renewal), success([]))
  const call = createApi({ baseUrl: `${host.url}/` })
  const event = { eventName: 'ต่อสัญญา', eventType: 3, eventDate: '2025-03-01T10:00:00', customerCode: 'C1' }
  await call(addCustomerEvent, { body: event })
  expect(JSON.parse(host.seen[0]?.body ?? '')).toEqual(event)
  await call(getCustomerEvents, { query: { customerCode: 'C 1', eventTypeIds: [1, 2] } })
  expect(host.seen[1]?.url).toBe('/v1/customerEvent/filter?customerCode=C+1&eventTypeIds=1&eventTypeIds=2')
})
