import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

import { fileHeaders } from './file-headers.ts'

const headersOf = (name: string, type: string) => fileHeaders(new File(['x'], name, { type }))

test.each([
  ['image/png', 'inline'],
  ['application/pdf', 'inline'],
  ['image/svg+xml', 'attachment'],
  ['text/html', 'attachment'],
  ['', 'attachment'],
])('a file of type %j is %s, and runs nothing', (type, disposition) => {
  const headers = headersOf('a', type)
  expect(headers['Content-Disposition']).toMatch(new RegExp(`^${disposition};`))
  expect(headers['Content-Security-Policy']).toContain('sandbox')
})

test('a Thai name arrives whole', () => {
  const { 'Content-Disposition': disposition = '' } = headersOf('ใบเสนอราคา "1".pdf', 'application/pdf')
  expect(disposition).toContain(`filename*=UTF-8''${encodeURIComponent('ใบเสนอราคา "1".pdf')}`)
})

property.prop([fc.string({ unit: 'binary', maxLength: 255 })])(
  'whatever its name, it makes headers',
  (name) => {
    expect(() => new Headers(headersOf(name, 'text/plain'))).not.toThrow()
  },
)
