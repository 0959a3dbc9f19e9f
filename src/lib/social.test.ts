import { expect, test } from 'vitest'

import { isSocialKey, socialHref } from './social.ts'

test.each([
  ['line', '@siamkraft', 'https://line.me/R/ti/p/%40siamkraft'],
  ['line', 'somchai.k', 'https://line.me/ti/p/~somchai.k'],
  ['facebook', 'siamkraft', 'https://www.facebook.com/siamkraft'],
  ['facebook', 'https://www.facebook.com/siamkraft?ref=1', 'https://www.facebook.com/siamkraft?ref=1'],
  ['instagram', '@siam_kraft', 'https://www.instagram.com/siam_kraft/'],
  ['telegram', '@siamkraft', 'https://t.me/siamkraft'],
  ['linkedin', 'somchai', 'https://www.linkedin.com/in/somchai'],
  ['whatsapp', '081-555-0107', 'https://wa.me/66815550107'],
  ['whatsapp', '+1 202 555 0142', 'https://wa.me/12025550142'],
  ['tiktok', 'https://www.tiktok.com/@siamkraft', 'https://www.tiktok.com/@siamkraft'],
])('%s %j leads to %s', (key, value, href) => {
  expect(socialHref(key, value)).toBe(href)
})

test.each([
  ['facebook', 'สยามคราฟท์ บรรจุภัณฑ์'],
  ['line', 'javascript:alert(1)'],
  ['facebook', '../../evil'],
  ['facebook', 'a/b?c'],
  ['whatsapp', 'siamkraft'],
  ['whatsapp', '1669'],
  ['wechat', 'siamkraft'],
  ['skype', 'siamkraft'],
  ['tiktok', 'siamkraft'],
  ['constructor', 'siamkraft'],
  ['line', ''],
  ['line', null],
])('%s %j is shown as text', (key, value) => {
  expect(socialHref(key, value)).toBeUndefined()
})

test('keys of others are known to be unknown', () => {
  expect([isSocialKey('line'), isSocialKey('tiktok'), isSocialKey('toString')]).toEqual([true, false, false])
})
