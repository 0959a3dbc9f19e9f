import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { anyText } from '#lib/testing/any-text.ts'

import {
  defaultLeadStatus,
  normalizeCustomer,
  type CustomerDraft,
  type CustomerRecord,
} from './customer-record.ts'

const siam = { customerName: 'Siam Paper', customerState: 3 } as const satisfies CustomerDraft
const stored: CustomerRecord = normalizeCustomer({
  ...siam,
  customer2ndName: 'สยามกระดาษ',
  customerTags: ['monthly'],
  addresses: [
    { locationName: 'HQ', locationAddress: '99', locationType: 1, latitude: 13.7264, longitude: 100.5316 },
  ],
  contacts: [{ contactName: 'Nok' }, { contactName: 'Noi' }],
  owners: ['00004', '00007'],
  primaryOwner: '00007',
  leadStatus: 4,
  customFields: [{ customFieldName: 'Grade', customFieldValue: ['1'] }],
})

describe('R5: the lead status', () => {
  test.each([1, 2, 3] as const)('of a new customer of state %d follows the state', (customerState) => {
    expect(normalizeCustomer({ ...siam, customerState }).leadStatus).toBe(defaultLeadStatus[customerState])
    expect(normalizeCustomer({ ...siam, customerState, leadStatus: null }).leadStatus).toBe(customerState)
    expect(normalizeCustomer({ ...siam, customerState, leadStatus: 4 }).leadStatus).toBe(4)
  })

  test('stays on an update that does not name it, even when the state changes', () => {
    expect(normalizeCustomer({ customerState: 1 }, stored).leadStatus).toBe(4)
    expect(normalizeCustomer({ customerState: 1, leadStatus: null }, stored).leadStatus).toBe(1)
  })
})

test('R8: texts are trimmed and normalised, empty ones are null', () => {
  expect(
    normalizeCustomer({
      ...siam,
      customerName: '  Cafe\u0301 ',
      customerPhone: ' ',
      customerEmail: '',
      customerNote: ' x ',
    }),
  ).toMatchObject({
    customerName: 'Caf\u00E9',
    customerPhone: null,
    customerEmail: null,
    customerNote: 'x',
  })
})

test('R8: lists lose nulls, blanks and repetitions, and rows that say nothing', () => {
  const draft = JSON.parse(
    '{"customerTags":["A"," a ","",null,"B"],"addresses":[null,{"locationType":1},{"locationName":"HQ"}],"contacts":[null,{"contactName":" "},{"contactName":"Nok"}],"customerSocialAccount":{"line":" @siam ","facebook":" "}}',
  )
  expect(normalizeCustomer({ ...siam, ...draft })).toMatchObject({
    customerTags: ['A', 'B'],
    addresses: [{ locationName: 'HQ' }],
    contacts: [{ contactName: 'Nok' }],
    customerSocialAccount: { line: '@siam' },
  })
  expect(normalizeCustomer({ ...siam, customerSocialAccount: { line: '' } }).customerSocialAccount).toBeNull()
})

describe('an update', () => {
  test('that names nothing leaves everything as it is', () => {
    expect(normalizeCustomer({}, stored)).toEqual(stored)
  })

  test('that sends the whole record leaves everything as it is', () => {
    expect(normalizeCustomer(stored, stored)).toEqual(stored)
    expect(normalizeCustomer(stored)).toEqual(stored)
  })

  test('clears what is null, and keeps what is absent or undefined', () => {
    const next = normalizeCustomer(
      {
        customer2ndName: null,
        customerTags: null,
        addresses: null,
        contacts: null,
        customFields: null,
        customerName: undefined,
      },
      stored,
    )
    expect(next).toMatchObject({
      customer2ndName: null,
      customerTags: [],
      addresses: [],
      contacts: [],
      customFields: [],
      customerName: 'Siam Paper',
      owners: stored.owners,
    })
  })

  test('replaces a whole list', () => {
    expect(
      normalizeCustomer({ contacts: [{ contactName: 'Ploy' }] }, stored).contacts.map((c) => c.contactName),
    ).toEqual(['Ploy'])
  })
})

test('coordinates become decimal text, also from numbers, Thai digits and exponents', () => {
  const [address] = normalizeCustomer({
    ...siam,
    addresses: [{ latitude: 1e-7, longitude: '๑๐๐.๕' }],
  }).addresses
  expect(address).toMatchObject({ latitude: '0.0000001', longitude: '100.5' })
})

test('what was normalised once does not change', () => {
  const text = fc.option(anyText({ maxLength: 10 }), { nil: null })
  const draft = fc.record({
    customerNote: text,
    customFields: fc.array(
      fc.record({ customFieldName: fc.string(), customFieldValue: fc.array(fc.string()) }),
    ),
    contacts: fc.array(fc.record({ contactName: fc.string(), contactPhone: text })),
    customerAliases: fc.array(fc.string()),
  })
  fc.assert(
    fc.property(draft, (given) => {
      const once = normalizeCustomer({ ...siam, ...given })
      expect(normalizeCustomer(once)).toEqual(once)
    }),
  )
})
