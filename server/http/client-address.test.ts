import { expect, test } from 'vitest'

import { testSettings } from '#server/testing/test-host.ts'

import { clientAddress } from './client-address.ts'

const direct = testSettings()
const behindProxy = testSettings({ trustProxy: true })

test('without a trusted proxy the header is somebody’s word', () => {
  expect(clientAddress(direct, '9.9.9.9', undefined)).toBe('unknown')
})

test.each([
  ['1.1.1.1', '1.1.1.1'],
  ['6.6.6.6, 1.1.1.1', '1.1.1.1'],
  ['6.6.6.6,', 'unknown'],
  ['x'.repeat(500), 'x'.repeat(64)],
  [undefined, 'unknown'],
])('behind one, %s means %s: the last is what the proxy saw', (header, address) => {
  expect(clientAddress(behindProxy, header, undefined)).toBe(address)
})
