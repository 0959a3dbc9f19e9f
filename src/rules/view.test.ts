import fc from 'fast-check'
import { expect, test } from 'vitest'

import { openRedirects } from '#lib/testing/open-redirects.ts'

import { checkView, isViewLink, viewParameters } from './view.ts'

const view = { name: 'ค้าส่งของทีม', screen: 'customers', link: 'state=2&sort=-customerName' } as const

test('a view has a name of 1 to 80 characters', () => {
  expect(checkView(view)).toEqual([])
  expect(checkView({ ...view, name: ' \u200B ' })).toMatchObject([{ field: 'name', key: 'required' }])
  expect(checkView({ ...view, name: 'ก'.repeat(80) })).toEqual([])
  expect(checkView({ ...view, name: 'ก'.repeat(81) })).toMatchObject([{ field: 'name', key: 'tooLong' }])
})

test.each([
  ...openRedirects.filter((link) => link !== ''),
  'https://evil.example',
  'javascript:alert(1)',
  '?state=2',
  'state=2#x',
  'state=ก',
])('the link %j leads elsewhere or is none, and is refused', (link) => {
  expect(checkView({ ...view, link })).toMatchObject([{ field: 'link', key: 'viewLink' }])
})

test.each(['view=abcdefgh', 'to=%2Fsettings', 'created=2026&evil=1', 'status=%00'])(
  'the parameter of %j is none of this list',
  (link) => expect(isViewLink('customers', link)).toBe(false),
)

test('whatever a person filters by can be kept', () => {
  const pair = fc.tuple(fc.constantFrom(...viewParameters.customers), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const link = new URLSearchParams(pairs).toString()
      const hidden = pairs.some(([, value]) => /\p{Control}/u.test(value))
      expect(isViewLink('customers', link)).toBe(!hidden)
    }),
  )
})
