import { expect, test } from 'vitest'

import { Refusal } from '#server/errors.ts'

import { versionIn } from './if-match.ts'

test.each([
  ['"7"', 7],
  ['W/"7"', 7],
  ['7', 7],
  ['*', undefined],
  [undefined, undefined],
])('%s asks for version %s', (header, version) => {
  expect(versionIn(header)).toBe(version)
})

test.each(['"abc"', '""', '"1", "2"', '-1', '"99999999999999999999"'])(
  '%s can be no version of ours: 412',
  (header) => {
    expect(() => versionIn(header)).toThrow(Refusal)
  },
)
