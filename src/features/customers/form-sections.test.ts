import { expect, test } from 'vitest'

import { emptyAddress, emptyCustomer } from './form.ts'
import { sectionsOf } from './form-sections.ts'

const empty = emptyCustomer('00007')
const idsOf = (form = empty, isNew = false) => sectionsOf(form, isNew).map(({ id }) => id)
const countOf = (id: string, form = empty) => sectionsOf(form, true).find((one) => one.id === id)?.count

test('a new customer has nothing in its groups yet', () => {
  expect(sectionsOf(empty, true).map(({ count }) => count ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
})

test('each group counts what it holds', () => {
  const form = {
    ...empty,
    addresses: [emptyAddress()],
    customerEmail: 'info@siam.example',
    customerSocialAccount: [{ key: 'a', network: 'line', account: '@siam' }],
    customerTags: ['VIP', 'monthly'],
    customerStatus: '2',
    customFields: { Grade: ['A'], Website: [], Since: [''] },
  }
  expect(countOf('addresses', form)).toBe(1)
  expect(countOf('reach', form)).toBe(2)
  expect(countOf('class', form)).toBe(2)
  expect(countOf('custom', form)).toBe(1)
})

test('personal details are asked of individuals, and of a business only while it has some', () => {
  expect(idsOf()).not.toContain('person')
  expect(idsOf({ ...empty, customerType: '2' })).toContain('person')
  expect(idsOf({ ...empty, customerBirthdate: '1980-02-29' })).toContain('person')
})

test('a code is chosen for a new customer only', () => {
  expect(idsOf(empty, true)).toContain('code')
  expect(idsOf(empty, false)).not.toContain('code')
})
