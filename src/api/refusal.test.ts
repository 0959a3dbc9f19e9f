import { expect, test } from 'vitest'

import { answer, html, serve, type Answer } from '#api/testing/wire-server.ts'
import { getCustomerByCode } from '#contract/customer/customer.ts'

import { createApi } from './client.ts'
import type { ApiError } from './errors.ts'

/** The error of one call that is given this answer, without the repetitions of a read. */
async function errorOf(given: Answer): Promise<ApiError> {
  await using host = await serve(given)
  const call = createApi({ baseUrl: host.url, wait: () => Promise.resolve() })
  return await call(getCustomerByCode, { params: { customerCode: 'C1' } }).then(
    () => expect.unreachable('the call succeeded'),
    (error: ApiError) => error,
  )
}

const two = {
  status: { code: '4002', description: '2 errors' },
  data: null,
  errors: [
    { field: 'customerName', message: 'already used' },
    { field: 'contacts[0].contactName', message: 'required' },
  ],
}

test.each([200, 400])('a broken rule in HTTP %i is refused, with both fields', async (status) => {
  const error = await errorOf(answer(status, two, { 'Sala-Request-Id': 'r-1' }))
  expect(error).toMatchObject({
    kind: 'refused',
    status,
    code: '4002',
    description: '2 errors',
    fields: two.errors,
    requestId: 'r-1',
    uncertain: false,
  })
})

test('a numeric code and envelope C are understood', async () => {
  expect(await errorOf(answer(200, { statusCode: 4001, httpStatusCode: 400, data: null }))).toMatchObject({
    kind: 'refused',
    code: '4001',
  })
})

test('the framework form names its fields, and its title when there is no message', async () => {
  const body = {
    title: 'One or more errors',
    errors: { '$.customerName': ['required', 'too short'] },
    traceId: 't',
  }
  expect(await errorOf(answer(400, body))).toMatchObject({
    kind: 'refused',
    description: 'One or more errors',
    fields: [
      { field: 'customerName', message: 'required' },
      { field: 'customerName', message: 'too short' },
    ],
    requestId: 't',
  })
})

test('the gateway form gives its message', async () => {
  const body = { statusCode: 401, message: 'Access denied due to missing subscription key' }
  expect(await errorOf(answer(401, body))).toMatchObject({
    kind: 'unauthorized',
    code: '401',
    description: body.message,
  })
})

test('the token form gives its description, then its error', async () => {
  expect(
    await errorOf(answer(400, { error: 'invalid_client', error_description: 'no such client' })),
  ).toMatchObject({
    kind: 'refused',
    code: 'invalid_client',
    description: 'no such client',
  })
  expect(await errorOf(answer(400, { error: 'invalid_client' }))).toMatchObject({
    description: 'invalid_client',
  })
})

test.each([502, 503, 504])('an HTML page with status %i is an outage without words', async (status) => {
  expect(await errorOf(html(status))).toMatchObject({ kind: 'unavailable', status, description: undefined })
})

test('markup in a description is not shown either', async () => {
  const error = await errorOf(answer(400, { message: '<b>no</b>', title: 'Bad request' }))
  expect(error.description).toBe('Bad request')
})

test.each([
  [403, 'forbidden'],
  [404, 'notFound'],
  [405, 'refused'],
  [409, 'conflict'],
  [410, 'notFound'],
  [412, 'precondition'],
  [413, 'tooLarge'],
  [422, 'refused'],
  [429, 'rateLimited'],
  [500, 'failed'],
])('HTTP %i is %s', async (status, kind) => {
  expect(await errorOf(answer(status, { status: { code: '4001', description: 'x' } }))).toMatchObject({
    kind,
    status,
  })
})

test.each([null, 7, 'text', [], [[]], { status: 'x' }, { status: { code: {} } }, { errors: [null, 3, {}] }])(
  'an error body of %j is survived',
  async (body) => {
    expect(await errorOf(answer(400, body))).toMatchObject({ kind: 'refused', fields: [] })
  },
)
