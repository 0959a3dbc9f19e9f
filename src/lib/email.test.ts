import { expect, test } from 'vitest'

import { emailHref, emailKey, isEmail } from './email.ts'

test.each(['a@b', 'purchase@siamkraft.example', 'ชื่อ@ตัวอย่าง.ไทย'])('R17: %j is an address', (text) => {
  expect(isEmail(text)).toBe(true)
})

test.each(['', '@', 'a@', '@b', 'a b', 'a@@b', 'a@b@c', ' @ ', 'a@ '])('R17: %j is no address', (text) => {
  expect(isEmail(text)).toBe(false)
})

test('addresses are compared without case', () => {
  expect(emailKey(' Purchase@SiamKraft.example')).toBe(emailKey('purchase@siamkraft.example'))
})

test.each([
  [' purchase@siamkraft.example ', 'mailto:purchase@siamkraft.example'],
  ['a?bcc=x&y@b', 'mailto:a%3Fbcc%3Dx%26y@b'],
  ['a b@c', undefined],
  ['a@b\r\nBcc:x', undefined],
  ['nobody', undefined],
  [null, undefined],
])('the link of %j is %j', (text, href) => {
  expect(emailHref(text)).toBe(href)
})
