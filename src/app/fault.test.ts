import { expect, test } from 'vitest'

import { ApiError } from '#api/errors.ts'

import { detailsOf, faultOf } from './fault.ts'

test('a failure of the server keeps the id to quote', () => {
  expect(faultOf(new ApiError('failed', { requestId: '7F3K-20' }))).toMatchObject({
    kind: 'failed',
    id: '7F3K-20',
    seconds: undefined,
  })
})

test.each([
  'Failed to fetch dynamically imported module: https://sala.example/assets/customer-list-Ab1.js',
  'error loading dynamically imported module: https://sala.example/assets/a.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/customer-list-Ab1.css',
])('a part that is gone after an update is a new version: %s', (message) => {
  expect(faultOf(new TypeError(message)).kind).toBe('newVersion')
})

test('a fault of our own is broken, and can be named to support', () => {
  const error = new RangeError('no such row')
  expect(faultOf(error).kind).toBe('broken')
  expect(detailsOf(error)).toBe('RangeError: no such row')
})

test('an address that leads nowhere is not found', () => {
  expect(faultOf({ status: 404, statusText: 'Not Found', data: '', internal: true }).kind).toBe('notFound')
})
