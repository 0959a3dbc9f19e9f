import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

import { addressOf } from './address.ts'

const path = '/v3/customers/name/{customerName}'

test.each([undefined, null, '', '.', '..', '\uD800'])(
  'a path parameter %j has no address',
  (customerName) => {
    expect(() => addressOf('', path, { customerName })).toThrow(expect.objectContaining({ kind: 'notFound' }))
  },
)

property.prop([fc.string({ unit: 'binary', minLength: 1 })])(
  'any other text is one segment that decodes to itself, slashes and percent signs included',
  (customerName) => {
    fc.pre(customerName !== '.' && customerName !== '..')
    const { pathname } = new URL(addressOf('http://host', path, { customerName }))
    const segments = pathname.split('/')
    expect(segments).toHaveLength(5)
    expect(decodeURIComponent(segments[4] ?? '')).toBe(customerName)
  },
)

test('an address below a path prefix keeps it, with or without a slash at its end', () => {
  expect(addressOf('/api', '/v3/customers')).toBe('/api/v3/customers')
  expect(addressOf('https://host/api/', '/v3/customers')).toBe('https://host/api/v3/customers')
})

test('a query leaves out what is null or absent and keeps false, 0 and empty text', () => {
  const query = { a: null, b: undefined, c: false, d: 0, e: '', f: ['x', null, 'y'] }
  expect(addressOf('', '/p', {}, query)).toBe('/p?c=false&d=0&e=&f=x&f=y')
})
