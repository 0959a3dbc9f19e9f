import { describe, expect, test } from 'vitest'

import { normalizeCustomer, type CustomerDraft, type CustomerRecord } from './customer-record.ts'

const siam = { customerName: 'Siam Paper', customerState: 3 } as const satisfies CustomerDraft
const stored = normalizeCustomer({ ...siam, contacts: [{ contactName: 'Nok' }, { contactName: 'Noi' }] })

describe('R16: contacts', () => {
  const names = (draft: CustomerDraft, before?: CustomerRecord) =>
    normalizeCustomer({ ...siam, ...draft }, before).contacts.map((c) => c.contactName)
  const [nok, noi] = [{ contactName: 'Nok' }, { contactName: 'Noi' }]

  test.each<[string, CustomerDraft, string[]]>([
    ['a business takes contacts', { contacts: [nok, noi] }, ['Nok', 'Noi']],
    ['a business takes contact where contacts is absent', { contact: nok }, ['Nok']],
    ['a business prefers contacts', { contacts: [nok], contact: noi }, ['Nok']],
    ['an individual takes one contact', { customerType: 2, contact: nok }, ['Nok']],
    ['an individual prefers contact', { customerType: 2, contact: nok, contacts: [noi] }, ['Nok']],
    ['an individual takes contacts, and only the first', { customerType: 2, contacts: [nok, noi] }, ['Nok']],
    ['an individual takes a list under contact', { customerType: 2, contact: [noi, nok] }, ['Noi']],
    ['one object under contacts', { contacts: nok }, ['Nok']],
  ])('%s', (_, draft, expected) => {
    expect(names(draft)).toEqual(expected)
  })

  test('an update that says nothing of them keeps them', () => {
    expect(names({}, stored)).toEqual(['Nok', 'Noi'])
    expect(names({ contacts: null }, stored)).toEqual([])
  })
})
