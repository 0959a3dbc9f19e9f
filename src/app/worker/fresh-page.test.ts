import { expect, test } from 'vitest'

import { freshPage, newNonce } from './fresh-page.ts'

const page = () =>
  new Response('<meta nonce="old+/="><script nonce="old+/=">', {
    headers: {
      'content-type': 'text/html',
      'content-encoding': 'br',
      'content-security-policy':
        "default-src 'none'; script-src 'self' 'nonce-old+/='; style-src 'nonce-old+/='",
    },
  })

test('a kept page is given a nonce of its own, in text and policy alike', async () => {
  const fresh = await freshPage(page(), 'new')
  expect(fresh.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self' 'nonce-new'; style-src 'nonce-new'",
  )
  expect(await fresh.text()).toBe('<meta nonce="new"><script nonce="new">')
  expect([fresh.headers.get('content-type'), fresh.headers.get('content-encoding')]).toEqual([
    'text/html',
    null,
  ])
})

test('a page without a policy stays as it is', async () => {
  expect(await (await freshPage(new Response('<p>'), 'new')).text()).toBe('<p>')
})

test('no two nonces are alike', () => {
  expect(new Set(Array.from({ length: 100 }, newNonce)).size).toBe(100)
})
