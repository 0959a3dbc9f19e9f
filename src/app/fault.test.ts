import { expect, test } from 'vitest'

import { ApiError } from '#api/errors.ts'

import { faultOf } from './fault.ts'

test('a failure of the server keeps the id to quote', () => {
  expect(faultOf(new ApiError('failed', { requestId: '7F3K-20' }))).toMatchObject({
    kind: 'failed',
    id: '7F3K-20',
    seconds: undefined,
  })
})

test('a service that says how long it needs is left alone for so long, else for ten seconds', () => {
  expect(faultOf(new ApiError('unavailable', { retryAfter: 30 })).seconds).toBe(30)
  expect(faultOf(new ApiError('unavailable')).seconds).toBe(10)
  expect(faultOf(new ApiError('rateLimited', { retryAfter: 3 })).seconds).toBe(3)
})

test.each([
  'Failed to fetch dynamically imported module: https://sala.example/assets/customer-list-Ab1.js',
  'error loading dynamically imported module: https://sala.example/assets/a.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/customer-list-Ab1.css',
])('a part that is gone after an update is a new version: %s', (message) => {
  expect(faultOf(new TypeError(message)).kind).toBe('newVersion')
})

test('a fault of our own is broken, and says which for support', () => {
  expect(faultOf(new RangeError('no such row'))).toMatchObject({
    kind: 'broken',
    details: 'RangeError: no such row',
  })
})

test('an address that leads nowhere is not found', () => {
  expect(faultOf({ status: 404, statusText: 'Not Found', data: '', internal: true }).kind).toBe('notFound')
})
