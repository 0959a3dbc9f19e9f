import { expect, test } from 'vitest'

import { openRedirects } from '#lib/testing/open-redirects.ts'

import { isWebAddress, safeHref, safeReturn } from './safe-link.ts'

test.each([
  ['https://www.siamkraft.example/a?b=c#d', 'https://www.siamkraft.example/a?b=c#d'],
  [' http://siamkraft.example ', 'http://siamkraft.example/'],
  ['HTTPS://SIAMKRAFT.example', 'https://siamkraft.example/'],
  ['mailto:purchase@siamkraft.example', 'mailto:purchase@siamkraft.example'],
  ['tel:+66812345678', 'tel:+66812345678'],
  ['line://ti/p/@siamkraft', 'line://ti/p/@siamkraft'],
  ['https://ตัวอย่าง.ไทย/หน้า', new URL('https://ตัวอย่าง.ไทย/หน้า').href],
])('S5: %j may be a link', (text, href) => {
  expect(safeHref(text)).toBe(href)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\0script:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u200Bscript:alert(1)',
  'javascript://www.siamkraft.example/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zy8+',
  'vbscript:msgbox(1)',
  'blob:https://siamkraft.example/1',
  'file:///etc/passwd',
  'filesystem:https://siamkraft.example/1',
  'about:blank',
  'view-source:https://siamkraft.example',
  'ftp://siamkraft.example',
  'intent://scan#Intent;end',
  'ws://siamkraft.example',
  'www.siamkraft.example',
  '//siamkraft.example',
  '/customers',
  'https://',
  'https://bank.example@evil.example',
  'https://user:secret@siamkraft.example',
  'https://siamkraft.example/\u202Etxt.exe',
  '',
  null,
  undefined,
])('S5: %j is shown as text', (text) => {
  expect(safeHref(text)).toBeUndefined()
})

test('a web address is http or https only', () => {
  expect(isWebAddress('https://siamkraft.example')).toBe(true)
  expect(isWebAddress('mailto:a@b')).toBe(false)
  expect(isWebAddress('siamkraft')).toBe(false)
})

test('S5: eighty hostile return addresses, none leaves', () => {
  expect(new Set(openRedirects).size).toBeGreaterThanOrEqual(80)
  for (const text of openRedirects) expect(safeReturn(text), JSON.stringify(text)).toBeUndefined()
})

test.each([
  ['/', '/'],
  ['/customers', '/customers'],
  ['/customers?q=a&state=3#top', '/customers?q=a&state=3#top'],
  ['/customers/%E0%B8%81%2F1/edit', '/customers/%E0%B8%81%2F1/edit'],
  ['/customers?to=//evil.example', '/customers?to=//evil.example'],
  ['/customers/100%', '/customers/100%'],
  ['/customers/a.b', '/customers/a.b'],
])('S5: %j is a place in the app', (text, expected) => {
  expect(safeReturn(text)).toBe(expected)
})
