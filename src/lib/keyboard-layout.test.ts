import { expect, test } from 'vitest'

import { otherLayout } from './keyboard-layout.ts'

test.each([
  ['l;ylfu', 'สวัสดี'],
  ['lpk,', 'สยาม'],
  ['ยำนยสำ', 'people'],
  ['ผู้', 'z^h'],
  ['แนื', 'con'],
])('%j typed on the wrong layout is %j', (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant)
})

test('every key goes there and back', () => {
  const keys = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVXYZ4567890'
  expect(otherLayout(otherLayout(keys))).toBe(keys)
})
