import { expect, test } from 'vitest'

import { branchKey, isHeadOffice } from './branch.ts'

test.each([
  ['1', '00001'],
  ['๐๐๐๐๑', '00001'],
  [' 00001 ', '00001'],
  ['123456', '123456'],
  ['HQ-North', 'hq-north'],
  ['', ''],
])('R18: the branch %j is compared as %j', (text, key) => {
  expect(branchKey(text)).toBe(key)
})

test.each([
  ['00000', true],
  ['0', true],
  ['๐๐๐๐๐', true],
  ['00001', false],
  ['', false],
  [null, false],
])('R18: %j is the head office: %s', (text, expected) => {
  expect(isHeadOffice(text)).toBe(expected)
})
