import { expect, test } from 'vitest'

import { siam } from '#features/customers/testing/siam.ts'

import { emptyAddress, emptyCustomer } from './form.ts'
import { toForm } from './to-form.ts'
import { toWire, withoutBlankRows } from './to-wire.ts'

test('a customer that is opened and saved untouched goes back as it came, what the screen does not show too', () => {
  const { customerId: _i, dateCreated: _c, dateModified: _m, ...wire } = siam
  expect(toWire(toForm(siam), siam)).toEqual(wire)
})

test('the contact of an individual is one object', () => {
  const person = { ...siam, customerType: 2 as const, contact: siam.contacts }
  const wire = toWire(toForm(person), person)
  expect(wire.contact).toEqual(siam.contacts[0])
  expect(wire.contacts).toBeUndefined()
})

test('R17: a cleared e-mail is sent as empty text, other cleared fields as null', () => {
  const wire = toWire({ ...toForm(siam), customerEmail: ' ', customerPhone: ' ' }, siam)
  expect(wire).toMatchObject({ customerEmail: '', customerPhone: null })
})

test('a new customer is a lead of the person who types, without a code', () => {
  expect(toWire({ ...emptyCustomer('00007'), customerName: ' สยาม ' })).toMatchObject({
    customerCode: null,
    customerName: 'สยาม',
    customerState: 1,
    owners: ['00007'],
    primaryOwner: '00007',
    leadStatus: null,
  })
})

test('rows that nobody filled are dropped before a save', () => {
  const form = { ...toForm(siam), customerSocialAccount: [{ key: 'a', network: 'line', account: ' ' }] }
  const tidy = withoutBlankRows({ ...form, addresses: [emptyAddress(), ...form.addresses] })
  expect(tidy.addresses.map((address) => address.locationName)).toEqual(['สำนักงานใหญ่'])
  expect(tidy.customerSocialAccount).toEqual([])
  expect(tidy.contacts).toHaveLength(1)
})
