import { expect, test } from 'vitest'

import { plainOnly, workerOnly } from './trusted-types.ts'

test.each([':root{--a:1px}', '@media (width < 48em){a{b:c}}', 'a > b', '1 < 2', '<3', ''])(
  'text without markup passes as it is: %s',
  (text) => expect(plainOnly(text)).toBe(text),
)

test.each(['<img src=x onerror=alert(1)>', 'a<SCRIPT>', '</style>', '<!-- x -->'])(
  'markup does not: %s',
  (text) => {
    expect(() => plainOnly(text)).toThrow(TypeError)
  },
)

test('of all scripts only the service worker may be started by its address', () => {
  expect(workerOnly('/worker.js')).toBe('/worker.js')
  for (const url of ['/worker.js?x', '//elsewhere.example/worker.js', '/sala/v1/files/1', 'data:,alert(1)']) {
    expect(() => workerOnly(url)).toThrow(TypeError)
  }
})
