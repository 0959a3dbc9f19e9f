import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyText } from '#lib/testing/any-text.ts'

import { customerTabs, paths } from './paths.ts'

test('the addresses of the app', () => {
  expect({
    home: paths.home(),
    signIn: paths.signIn(),
    signInAndBack: paths.signIn('/customers?q=a'),
    customers: paths.customers(),
    filtered: paths.customers({ q: 'สยาม', state: '3' }),
    customer: paths.customer('C000055'),
    contacts: paths.customer('C000055', 'contacts'),
    customerNew: paths.customerNew(),
    customerEdit: paths.customerEdit('C000055'),
    people: paths.people(),
    person: paths.person('00004'),
    settings: paths.settings(),
  }).toEqual({
    home: '/',
    signIn: '/sign-in',
    signInAndBack: '/sign-in?to=%2Fcustomers%3Fq%3Da',
    customers: '/customers',
    filtered: '/customers?q=%E0%B8%AA%E0%B8%A2%E0%B8%B2%E0%B8%A1&state=3',
    customer: '/customers/C000055',
    contacts: '/customers/C000055/contacts',
    customerNew: '/new/customer',
    customerEdit: '/customers/C000055/edit',
    people: '/people',
    person: '/people/00004',
    settings: '/settings',
  })
})

test('a code of any characters is one segment that decodes to itself', () => {
  const code = anyText({ minLength: 1, maxLength: 20 }).filter((text) => text !== '.' && text !== '..')
  fc.assert(
    fc.property(code, fc.constantFrom(undefined, ...customerTabs), (text, tab) => {
      const { pathname } = new URL(paths.customer(text, tab), 'http://sala.test')
      const [, first, segment, ...rest] = pathname.split('/')
      expect([first, decodeURIComponent(segment ?? ''), ...rest]).toEqual([
        'customers',
        text,
        ...(tab ? [tab] : []),
      ])
    }),
  )
})

test('a customer whose code is "new" has an address of its own', () => {
  expect(paths.customer('new')).not.toBe(paths.customerNew())
})
