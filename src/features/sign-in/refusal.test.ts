import { expect, test } from 'vitest'

import { ApiError } from '#api/errors.ts'

import { refusalOf } from './refusal.ts'

test('a wrong name and a wrong password are told alike', () => {
  expect(refusalOf(new ApiError('unauthorized', { status: 401 }))).toEqual({ key: 'wrong' })
})

test('too many tries say how long to wait, half a minute where the host is silent', () => {
  expect(refusalOf(new ApiError('rateLimited', { retryAfter: 7 }))).toEqual({ key: 'tooMany', seconds: 7 })
  expect(refusalOf(new ApiError('rateLimited'))).toEqual({ key: 'tooMany', seconds: 30 })
})

test.each(['unavailable', 'failed', 'timeout', 'unreadable'] as const)(
  'a server that is %s is not blamed on the password',
  (kind) => {
    expect(refusalOf(new ApiError(kind))).toEqual({ key: 'down' })
  },
)

test('without a network it says so', () => {
  expect(refusalOf(new ApiError('offline'))).toEqual({ key: 'offline' })
})
