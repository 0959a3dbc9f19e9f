import { expect, test } from 'vitest'

import { authorize } from '#contract/auth.ts'
import { ErrorReply } from '#contract/envelope.ts'
import { Refusal } from '#server/errors.ts'

import { refusalBody, wrap } from './envelope.ts'

test.each([
  ['A', { status: { code: '1000', description: 'Success' }, data: [1] }],
  ['B', { data: { value: [1] } }],
  ['C', { data: [1], statusCode: 1000, httpStatusCode: 200 }],
  ['bare', [1]],
] as const)('envelope %s has exactly its members', (shape, expected) => {
  expect(wrap(shape, [1])).toEqual(expected)
})

test('one fault is told in words, with its field', () => {
  const refusal = Refusal.fields([{ field: 'staffCode', key: 'employeeUnknown', values: { code: 'X1' } }])
  expect(refusalBody(refusal, 'en')).toEqual({
    status: { code: '4001', description: 'staffCode: No employee has the code X1' },
    data: null,
    errors: [{ field: 'staffCode', message: 'No employee has the code X1' }],
  })
})

test('several faults have their own code, and the description tells all of them', () => {
  const refusal = Refusal.fields([
    { field: 'a', key: 'wrongForm' },
    { field: 'b', key: 'notNumber' },
  ])
  expect(refusalBody(refusal, 'en')).toMatchObject({
    status: { code: '4002', description: '2 errors: a: Has the wrong form; b: Must be a number' },
    errors: [{ field: 'a' }, { field: 'b' }],
  })
  expect(refusalBody(refusal, 'th')).toMatchObject({
    status: { code: '4002', description: 'ต้องแก้ 2 จุด: a: รูปแบบไม่ถูกต้อง · b: ต้องเป็นตัวเลข' },
  })
})

test('a thousand faults make a short reply', () => {
  const faults = Array.from({ length: 1000 }, (_, i) => ({ field: `rows[${i}]`, key: 'wrongForm' }) as const)
  const { status, errors } = ErrorReply.parse(refusalBody(Refusal.fields(faults), 'en'))
  expect(errors).toHaveLength(100)
  expect(status.description).toMatch(/^1000 errors: .*; 990 more$/)
})

test('the token call speaks OAuth, the gateway its own form', () => {
  const grant = Refusal.fields([{ field: 'grant_type', key: 'tokenGrant' }])
  expect(refusalBody(grant, 'en', authorize)).toMatchObject({ error: 'unsupported_grant_type' })
  const key = new Refusal(401, [{ field: '', key: 'keyInvalid' }], { shape: 'gateway' })
  expect(refusalBody(key, 'en', authorize)).toEqual({
    statusCode: 401,
    message: 'Access denied due to missing or invalid subscription key',
  })
})
