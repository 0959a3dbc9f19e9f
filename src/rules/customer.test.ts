import { describe, expect, test } from 'vitest'

import type { CustomerDraft } from './customer-record.ts'
import { normalizeCustomer } from './customer-record.ts'
import { checkCustomer } from './customer.ts'

const siam = { customerName: 'Siam Paper', customerState: 3 } as const satisfies CustomerDraft
const found = (draft: CustomerDraft) =>
  checkCustomer({ ...siam, ...draft }).map(({ field, key }) => `${field} ${key}`)

test('a customer of only a name and a state breaks no rule', () => {
  expect(checkCustomer(siam)).toEqual([])
})

test('R1: all broken rules are answered together', () => {
  expect(
    found({ customerName: ' ', customerStatus: 1, customerEmail: 'nobody', classificationName: 'ABCD' }),
  ).toEqual([
    'customerName required',
    'customerNote noteRequired',
    'classificationName tooLong',
    'customerEmail emailForm',
  ])
})

describe('R10: the name', () => {
  test.each(['', '   ', '\u200B\u2060'])('%j is none', (customerName) => {
    expect(found({ customerName })).toEqual(['customerName required'])
  })

  test('has at most 250 code points', () => {
    expect(found({ customerName: '😀'.repeat(250) })).toEqual([])
    expect(checkCustomer({ ...siam, customerName: 'ก'.repeat(251) })).toEqual([
      { field: 'customerName', key: 'tooLong', values: { most: 250 } },
    ])
  })
})

describe('R11: a code', () => {
  test.each(['C000055', 'A/B', 'รหัส ๑', 'new', 'C'.repeat(50), '...', '', null, undefined])(
    '%j may be sent',
    (customerCode) => {
      expect(found({ customerCode })).toEqual([])
    },
  )

  test.each([
    ['  ', 'codeBlank'],
    ['/C1', 'codeSlash'],
    ['C1/', 'codeSlash'],
    ['..', 'codeDots'],
    ['.', 'codeDots'],
    ['C'.repeat(51), 'tooLong'],
  ])('%j may not: %s', (customerCode, key) => {
    expect(found({ customerCode })).toEqual([`customerCode ${key}`])
  })
})

describe('R12: ended and closed customers have a note', () => {
  test.each([1, 2] as const)('status %d without one is refused', (customerStatus) => {
    expect(found({ customerStatus, customerNote: ' ' })).toEqual(['customerNote noteRequired'])
    expect(found({ customerStatus, customerNote: 'moved away' })).toEqual([])
  })

  test('an active one needs none, and a stored note counts', () => {
    expect(found({ customerStatus: 0 })).toEqual([])
    const stored = normalizeCustomer({ ...siam, customerNote: 'moved away' })
    expect(checkCustomer({ customerStatus: 2 }, { stored })).toEqual([])
    expect(checkCustomer({ customerStatus: 2, customerNote: null }, { stored })).toHaveLength(1)
  })
})

test('R13: a class has at most 3 code points', () => {
  expect(found({ classificationName: 'A+B' })).toEqual([])
  expect(found({ classificationName: '😀😀😀' })).toEqual([])
  expect(found({ classificationName: ' ABC ' })).toEqual([])
  expect(found({ classificationName: 'ABCD' })).toEqual(['classificationName tooLong'])
})

describe('R14: an unqualified lead', () => {
  test('has a reason and a note about it', () => {
    expect(found({ customerState: 1, leadStatus: 3 })).toEqual([
      'unqulifiedReasonName reasonRequired',
      'unqulifiedReasonNote reasonNoteRequired',
    ])
    expect(
      found({
        customerState: 1,
        leadStatus: 3,
        unqulifiedReasonName: 'Price',
        unqulifiedReasonNote: 'too dear',
      }),
    ).toEqual([])
  })

  test('is not what the default of R5 makes, nor a customer of state 2 or 3', () => {
    expect(found({ customerState: 1 })).toEqual([])
    expect(found({ customerState: 3, leadStatus: 3 })).toEqual([])
  })
})

test.each([
  ['', []],
  [null, []],
  ['purchase@siamkraft.example', []],
  ['purchase', ['customerEmail emailForm']],
  ['a@b@c', ['customerEmail emailForm']],
])('R17: the e-mail %j gives %j', (customerEmail, expected) => {
  expect(found({ customerEmail })).toEqual(expected)
})

test('R18: a wrong tax id is accepted, a branch code of digits is five long', () => {
  expect(found({ customerTaxNo: '0105555000004' })).toEqual([])
  expect(found({ branchCode: '00001' })).toEqual([])
  expect(found({ branchCode: '๐๐๐๐๑' })).toEqual([])
  expect(found({ branchCode: 'North 1' })).toEqual([])
  expect(found({ branchCode: '1' })).toEqual(['branchCode branchDigits'])
  expect(found({ branchCode: '000001' })).toEqual(['branchCode branchDigits'])
})

test.each([
  [{ latitude: 13.7, longitude: '100.5' }, []],
  [{ latitude: null, longitude: '' }, []],
  [{ latitude: 13.7 }, ['addresses[1].longitude coordinatesTogether']],
  [{ latitude: ' ', longitude: 100.5 }, ['addresses[1].latitude coordinatesTogether']],
  [{ latitude: 91, longitude: 100 }, ['addresses[1].latitude latitudeRange']],
  [{ latitude: '๑๓.๗', longitude: 181 }, ['addresses[1].longitude longitudeRange']],
  [{ latitude: 'north', longitude: 100 }, ['addresses[1].latitude latitudeRange']],
])('R23: %j gives %j, with the place in the list as sent', (address, expected) => {
  expect(found({ addresses: [null, address] })).toEqual(expected)
})

describe('birth dates', () => {
  test('of a Buddhist year by mistake are refused with the year to write', () => {
    expect(checkCustomer({ ...siam, customerBirthdate: '2528-04-15' })).toEqual([
      { field: 'customerBirthdate', key: 'buddhistYear', values: { year: 2528, gregorian: 1985 } },
    ])
  })

  test('are days that exist', () => {
    expect(found({ customerBirthdate: '1985-02-29' })).toEqual(['customerBirthdate dateForm'])
    expect(found({ customerBirthdate: '15/04/1985' })).toEqual(['customerBirthdate dateForm'])
    expect(found({ customerBirthdate: '๑๙๘๕-๐๔-๑๕' })).toEqual([])
    expect(found({ customerBirthdate: '' })).toEqual([])
  })
})

test('values outside their lists are refused', () => {
  const draft = JSON.parse(
    '{"customerState":4,"customerStatus":3,"customerType":3,"leadStatus":5,"customerGender":3,"customerMaritalStatus":7,"addresses":[{"locationType":3,"locationName":"x"}]}',
  )
  expect(found(draft)).toEqual([
    'customerState notOneOf',
    'customerStatus notOneOf',
    'customerType notOneOf',
    'leadStatus notOneOf',
    'customerGender notOneOf',
    'customerMaritalStatus notOneOf',
    'addresses[0].locationType notOneOf',
  ])
})

test('a blank alias, tag, interest or owner is named with its place', () => {
  expect(
    found({ customerAliases: ['a', ' '], customerTags: [''], interestsName: ['\t'], owners: ['00004', ''] }),
  ).toEqual([
    'customerAliases[1] blankEntry',
    'customerTags[0] blankEntry',
    'interestsName[0] blankEntry',
    'owners[1] blankEntry',
  ])
})

describe('R16: contacts are checked in the name and form that was sent', () => {
  const bad = { contactName: 'Nok', contactEmail: 'nok', contactBirthdate: '2530-01-01' }

  test('a list of a business', () => {
    expect(found({ contacts: [null, bad] })).toEqual([
      'contacts[1].contactEmail emailForm',
      'contacts[1].contactBirthdate buddhistYear',
    ])
  })

  test('one object of an individual', () => {
    expect(found({ customerType: 2, contact: bad })).toEqual([
      'contact.contactEmail emailForm',
      'contact.contactBirthdate buddhistYear',
    ])
    expect(found({ customerType: 2, contact: [bad] })).toContain('contact[0].contactEmail emailForm')
  })

  test('a contact that says anything has a name, a blank row is no contact', () => {
    expect(found({ contacts: [{ contactName: ' ', contactPhone: '1' }] })).toEqual([
      'contacts[0].contactName required',
    ])
    expect(found({ contacts: [{ contactName: '', contactStatus: true }] })).toEqual([])
    expect(found({ contacts: null })).toEqual([])
  })
})
