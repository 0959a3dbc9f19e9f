import { expect, test } from 'vitest'

import { kindOf, sizesOf, sumsOf, type Weighed } from './weigh.ts'

test('a module that was loaded ahead is a script by what was sent', () => {
  expect(kindOf('Other', 'text/javascript', 'http://localhost/a.js')).toBe('js')
  expect(kindOf('Stylesheet', 'text/css', 'http://localhost/a.css')).toBe('css')
  expect(kindOf('Other', 'application/octet-stream', 'http://localhost/a.woff2?v=1')).toBe('font')
  expect(kindOf('Fetch', 'application/json', 'http://localhost/v3/customers')).toBe('data')
})

test('text is weighed as a good host would pack it, a picture as it is', () => {
  const body = Buffer.from('ลูกค้า '.repeat(500))
  const text = sizesOf(body, 'text/javascript')
  expect(text.decoded).toBe(body.length)
  expect(text.brotli).toBeLessThan(text.gzip)
  expect(text.gzip).toBeLessThan(body.length / 10)
  expect(sizesOf(body, 'image/png').brotli).toBe(body.length)
})

test('requests add up by kind and in total', () => {
  const one = (kind: Weighed['kind'], brotli: number): Weighed => ({
    url: 'u',
    kind,
    startedAt: 0,
    transferred: 1,
    decoded: 1,
    gzip: 1,
    brotli,
  })
  const sums = sumsOf([one('js', 10), one('js', 5), one('css', 2)])
  expect(sums.js).toMatchObject({ requests: 2, brotli: 15 })
  expect(sums.total).toMatchObject({ requests: 3, brotli: 17 })
})
