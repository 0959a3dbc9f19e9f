import { expect, test } from 'vitest'

import { siam } from '#api/testing/samples.ts'
import { getCustomerByCode } from '#contract/customer/customer.ts'
import { attachCustomerFiles } from '#contract/customer/files.ts'
import { enquireEmployees } from '#contract/employee.ts'
import { endpoints } from '#contract/all.ts'

import { unreadable } from './reading.ts'
import { readReply } from './tolerant.ts'

const status = { code: '1000', description: 'Success' }
const readCustomer = (data: unknown) => readReply(getCustomerByCode)({ status, data })
const clean = (data: unknown) => ({ data, drift: [], unread: {} })

test('every reply of the contract has a tolerant reader', () => {
  for (const endpoint of endpoints) expect(() => readReply(endpoint), endpoint.id).not.toThrow()
})

test('unknown fields pass through, in the record and inside its lists', () => {
  const address = { ...siam.addresses[0], floor: 7 }
  const wider = { ...siam, addresses: [address], lineOfBusiness: { any: ['thing', null] } }
  expect(readCustomer(wider)).toEqual(clean(wider))
})

test('ids and codes come as numbers, numbers as text, known values as text', () => {
  const { data, drift } = readCustomer({ ...siam, customerId: 55, branchCode: 0, customerState: '3' })
  expect(data).toEqual({ ...siam, customerId: '55', branchCode: '0', customerState: 3 })
  expect(drift).toEqual([])
  const file = {
    attachmentId: '9',
    refId: '55',
    type: 3,
    filename: 'a',
    extension: 'txt',
    fileSize: '12.00',
    isActive: 'true',
  }
  const { data: files } = readReply(attachCustomerFiles)({ status, data: [file] })
  expect(files).toMatchObject([{ attachmentId: 9, refId: 55, fileSize: 12, isActive: true }])
})

test('an id with more digits than a number holds is refused rather than shown with other digits', () => {
  expect(readCustomer({ ...siam, customerId: 2 ** 60 }).data).toBe(unreadable)
  expect(readCustomer({ ...siam, creditLimit: 2 ** 60 })).toEqual({
    data: { ...siam, creditLimit: null },
    drift: ['creditLimit'],
    unread: { creditLimit: 2 ** 60 },
  })
})

test.each([
  ['contact as one object', { contact: siam.contacts[0] }],
  ['contact as a list', { contact: siam.contacts }],
  ['contacts as one object', { contacts: siam.contacts[0] }],
  ['contacts as a list', { contacts: siam.contacts }],
  ['contacts empty beside contact', { contacts: [], contact: siam.contacts[0] }],
  ['contacts in other letters', { Contacts: siam.contacts }],
])('%s is read as contacts', (_, given) => {
  const { contacts: _contacts, ...rest } = siam
  expect(readCustomer({ ...rest, ...given })).toMatchObject({
    data: { contacts: siam.contacts },
    drift: [],
    unread: {},
  })
})

test('no contacts under either name is noted: an empty list must not be saved over them', () => {
  const { contacts: _, ...rest } = siam
  expect(readCustomer(rest)).toEqual({
    data: { ...siam, contacts: [] },
    drift: ['contacts'],
    unread: { contacts: undefined },
  })
})

test('what is null or absent reads as nothing; what was absent is remembered, to go back absent', () => {
  const { customerMobile: _, ...rest } = siam
  expect(readCustomer({ ...rest, customerTags: null })).toEqual({
    data: { ...siam, customerMobile: null, customerTags: [] },
    drift: [],
    unread: { customerMobile: undefined },
  })
})

test('a required field that is missing shows as nothing, never as 0 or today', () => {
  const { customerName: _, customerStatus: __, dateCreated: ___, ...rest } = siam
  expect(readCustomer(rest)).toMatchObject({
    data: { customerName: null, customerStatus: null, dateCreated: null },
    drift: ['customerName', 'customerStatus', 'dateCreated'],
  })
})

test('an unknown value of an enumeration is kept as it came, and reported', () => {
  expect(readCustomer({ ...siam, customerState: 9 })).toMatchObject({
    data: { customerState: 9 },
    drift: ['customerState'],
  })
})

test.each([
  ['dateCreated', '2567-01-05T09:30:00+0700'],
  ['dateCreated', 'yesterday'],
  ['customerBirthdate', '2536-04-13'],
  ['customerBirthdate', '13/04/1993'],
  ['customerBirthdate', '1993-04-13T17:00:00Z'],
])('%s of %s is not shown as a date', (field, value) => {
  expect(readCustomer({ ...siam, [field]: value })).toMatchObject({
    data: { [field]: null },
    drift: [field],
    unread: { [field]: value },
  })
})

test('a day that comes with midnight in Bangkok is that day', () => {
  for (const came of ['1993-04-13T00:00:00', '1993-04-13 00:00:00', '1993-04-13T00:00:00+0700'])
    expect(readCustomer({ ...siam, customerBirthdate: came })).toEqual(clean(siam))
})

test('a fault deep inside names its field with what came, and its place without data', () => {
  const addresses = [{ ...siam.addresses[0], latitude: { degrees: 13 } }, 'nowhere']
  const { data, drift, unread } = readCustomer({ ...siam, addresses })
  expect(data).toEqual({ ...siam, addresses: [{ ...siam.addresses[0], latitude: null }] })
  expect(drift).toEqual(['addresses[].latitude', 'addresses[]'])
  expect(unread).toEqual({ addresses })
})

test('rows that name nobody are dropped, the others keep their places', () => {
  const nok = { userId: 'g-1', staffCode: '00004', fullname: 'นก ใจดี', isActive: true }
  const { data, drift, unread } = readReply(enquireEmployees)({
    data: { value: [{ ...nok, userId: null }, nok] },
  })
  expect(data).toMatchObject([nok])
  expect(drift).toContain('[]')
  expect(Object.keys(unread).every((path) => path.startsWith('0.'))).toBe(true)
})

test('a field named __proto__ is a field like any other', () => {
  const { data } = readCustomer(
    JSON.parse(JSON.stringify(siam).replace('{', '{"__proto__":{"customerName":"x"},')),
  )
  expect(data).toMatchObject({ customerName: siam.customerName })
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
})
