import { expect, test } from 'vitest'

import { emptyContact, emptyCustomer, type CustomerForm } from './form.ts'
import { oneContactOf } from './one-contact.ts'
import { toWire } from './to-wire.ts'

const named = (...names: string[]): CustomerForm => ({
  ...emptyCustomer(undefined),
  contacts: names.map((contactName) => ({ ...emptyContact(), contactName })),
})
const individual = (form: CustomerForm) => ({ ...form, customerType: '2' })

test('a business that becomes an individual is told which contact stays and how many do not', () => {
  const form = individual(named('Pranee', 'Somchai', 'Nok'))
  expect(oneContactOf(form)).toEqual({ kept: 'Pranee', left: 2 })
  expect(toWire(form).contact).toMatchObject({ contactName: 'Pranee' })
})

test('a blank row is nobody who could be kept or lost', () => {
  expect(oneContactOf(individual(named(' ', 'Pranee', 'Somchai')))).toEqual({ kept: 'Pranee', left: 1 })
  expect(oneContactOf(individual(named('Pranee', '')))).toBeUndefined()
})

test('nothing is said while nothing would be lost', () => {
  expect(oneContactOf(named('Pranee', 'Somchai'))).toBeUndefined()
  expect(oneContactOf(individual(named('Pranee')))).toBeUndefined()
  expect(oneContactOf(individual(named()))).toBeUndefined()
})

test('back as a business, all of them are there again', () => {
  const form = { ...individual(named('Pranee', 'Somchai')), customerType: '1' }
  expect(oneContactOf(form)).toBeUndefined()
  expect(toWire(form).contacts).toHaveLength(2)
})
