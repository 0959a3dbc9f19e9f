import { expect, test } from 'vitest'

import { Customer } from '#contract/customer/customer.ts'

import { emptyAddress, emptyCustomer } from './form.ts'
import { toForm } from './to-form.ts'
import { toWire, withoutBlankRows } from './to-wire.ts'

const siam = Customer.parse({
  customerId: '7',
  customerCode: 'C000007',
  customerName: 'บริษัท สยามคราฟท์ จำกัด',
  customer2ndName: 'Siam Kraft',
  customerAliases: ['สยาม'],
  customerState: 3,
  customerType: 1,
  customerStatus: 1,
  customerNote: 'ย้ายโรงงาน',
  leadStatus: 4,
  unqulifiedReasonName: null,
  unqulifiedReasonNote: null,
  customerPicture: 'https://pictures.example/7.png',
  customerTaxNo: '0105599000124',
  branchCode: '00000',
  customerPhone: '02-555-0142',
  customerMobile: null,
  customerEmail: 'info@siam.example',
  customerPosition: null,
  customerGender: null,
  customerMaritalStatus: null,
  customerBirthdate: null,
  customerSocialAccount: { line: '@siam', mastodon: 'siam' },
  customerTags: ['VIP'],
  addresses: [
    {
      locationName: 'สำนักงานใหญ่',
      locationAddress: '99 ถนนพระราม 4',
      locationType: 1,
      latitude: '13.7',
      longitude: '100.5',
    },
    { locationName: null, locationAddress: null, locationType: null, latitude: null, longitude: null },
  ],
  sourceName: 'LINE',
  customerGroupName: 'ค้าส่ง',
  interestsName: ['กล่อง'],
  classificationName: 'A',
  contacts: [
    {
      contactName: 'ปราณี ศรีสุวรรณ',
      contactPicture: 'https://pictures.example/p.png',
      contactPhone: null,
      contactMobile: '0815550119',
      contactEmail: null,
      contactSocialAccount: { line: 'pranee' },
      contactPosition: 'จัดซื้อ',
      contactBirthdate: '1980-02-29',
      contactNote: null,
      contactStatus: null,
    },
  ],
  customFields: [{ customFieldName: 'รอบวางบิล', customFieldValue: ['ทุกวันที่ 25'] }],
  owners: ['00002'],
  primaryOwner: '00002',
  customerIncome: '5–20 ล้าน',
  creditLimit: '500000',
  dateCreated: '2026-01-01T09:00:00+0700',
  dateModified: '2026-01-02T09:00:00+0700',
})

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
