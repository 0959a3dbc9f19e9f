import { expect, test } from 'vitest'

import { partOf } from './part-of.ts'

const origin = 'https://sala.example'
const of = (path: string, more: Partial<Pick<Request, 'method' | 'mode' | 'url'>> = {}) =>
  partOf({ method: 'GET', mode: 'cors', url: origin + path, ...more }, origin)

test.each([
  '/v1/customers/enquiry',
  '/V3/customers',
  '/sala/v1/session',
  '/SALA',
  '/authorization/connect/token',
])('the API is none of its business: %s', (path) => {
  expect(of(path)).toBe('none')
  expect(of(path, { mode: 'navigate' })).toBe('none')
})

test.each(['/reference', '/openapi.json'])('nor is what the host tells of it: %s', (path) => {
  expect(of(path, { mode: 'navigate' })).toBe('none')
})

test('addresses that begin like the API are pages all the same', () => {
  for (const path of ['/', '/customers/C000055?q=1', '/version', '/salary', '/referenced']) {
    expect(of(path, { mode: 'navigate' })).toBe('page')
  }
})

test('files of the app are kept, everything else passes', () => {
  expect(of('/assets/frame-abc.js')).toBe('asset')
  expect(of('/boot.js')).toBe('start')
  expect(of('/config.json')).toBe('start')
  expect(of('/icons/192.png')).toBe('none')
  expect(of('/customers')).toBe('none')
})

test('no write and nothing elsewhere is touched', () => {
  expect(of('/assets/frame-abc.js', { method: 'POST' })).toBe('none')
  expect(of('', { url: 'https://elsewhere.example/assets/a.js' })).toBe('none')
})
