import { expect, test } from 'vitest'

import type { Weighed } from '#tools/bench/weigh.ts'

import { firstPageChecks, furtherPageCheck, type Visit } from './checks.ts'

const request = (path: string, kind: Weighed['kind'], brotli: number): Weighed => ({
  url: `http://127.0.0.1${path}`,
  kind,
  brotli,
  startedAt: 0,
  transferred: brotli,
  decoded: brotli,
  gzip: brotli,
})

const page = (requests: Weighed[], more: Partial<Visit> = {}): Visit => ({
  requests,
  fontDisplays: ['swap'],
  fontPreloads: 0,
  ...more,
})

const good = [
  request('/customers', 'html', 900),
  request('/assets/app.js', 'js', 200_000),
  request('/assets/app.css', 'css', 12_000),
  request('/assets/words.th-1.js', 'js', 3_000),
]
const other = ['assets/words.en-1.js']
const failing = (visit: Visit) =>
  firstPageChecks('p', visit, other).flatMap(({ what, holds }) => (holds ? [] : [what]))

test('a page within its budgets passes', () => {
  expect(failing(page(good))).toEqual([])
})

test.each([
  [
    'JavaScript',
    page([...good, request('/assets/icons.js', 'js', 30_000)]),
    'p: JavaScript 233.0 kB of 225.0 kB',
  ],
  ['CSS', page([...good, request('/assets/all.css', 'css', 29_000)]), 'p: CSS 41.0 kB of 18.0 kB'],
  [
    'a second language',
    page([...good, request('/assets/words.en-1.js', 'js', 900)]),
    'p: words of one language, and 1 files of another',
  ],
  ['a font that hides text', page(good, { fontDisplays: ['swap', 'block'] }), 'p: no text waits for a font'],
  ['a font that is loaded ahead', page(good, { fontPreloads: 1 }), 'p: no text waits for a font'],
])('too much %s is found', (_what, visit, says) => {
  expect(failing(visit)).toEqual([says])
})

test('requests count, calls of the API do not', () => {
  const many = (path: string) => Array.from({ length: 12 }, (_, n) => request(`${path}/${n}`, 'data', 1))
  expect(failing(page([...good, ...many('/v1/customers'), ...many('/sala/v1')]))).toEqual([])
  expect(failing(page([...good, ...many('/pictures')]))).toEqual(['p: 16 requests of 15'])
})

test('a further page is charged with what the first has not loaded', () => {
  const more = [request('/assets/page.js', 'js', 39_000), request('/assets/page.css', 'css', 900)]
  expect(furtherPageCheck('p', page(good), page([...good, ...more])).holds).toBe(true)
  const fat = [...more, request('/assets/chart.js', 'js', 200)]
  expect(furtherPageCheck('p', page(good), page([...good, ...fat]))).toEqual({
    what: 'p: further JavaScript and CSS 40.1 kB of 40.0 kB',
    holds: false,
  })
})
