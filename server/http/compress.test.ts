import { expect, test } from 'vitest'

import { takes, zipped } from './compress.ts'

test.each([
  ['gzip', true],
  ['br, GZIP;q=0.5', true],
  ['gzip;q=0', false],
  ['gzip; q=0.0', false],
  ['br', false],
  ['*', false],
  [undefined, false],
])('Accept-Encoding %s takes gzip: %s', (header, taken) => {
  expect(takes(header, 'gzip')).toBe(taken)
})

test('what fits into a packet is sent as it is', async () => {
  expect((await zipped('ก'.repeat(300), 'gzip')).encoding).toBeUndefined()
  expect((await zipped('ก'.repeat(400), 'gzip')).encoding).toBe('gzip')
})
