import { expect, test } from 'vitest'

import { plainOnly } from './trusted-types.ts'

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
