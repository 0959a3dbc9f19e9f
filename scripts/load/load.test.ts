import { expect, test } from 'vitest'

import { customerOf, holds } from './accounts.ts'
import { codeOf, peopleOf } from './people.ts'

const account = {
  account: 'Acme Corporation',
  sector: 'technolgy',
  year_established: '1996',
  revenue: '1100.04',
  employees: '2822',
  office_location: 'Philipines',
  subsidiary_of: '',
}

test('an account becomes a customer with sector as group, office as address and revenue as income', () => {
  expect(customerOf(account)).toMatchObject({
    customerName: 'Acme Corporation',
    customerState: 3,
    customerGroupName: 'technology',
    customerIncome: '1100.04',
    addresses: [{ locationAddress: 'Philippines', locationType: 1 }],
    customFields: [
      { customFieldName: 'Employees', customFieldValue: ['2822'] },
      { customFieldName: 'Year established', customFieldValue: ['1996'] },
    ],
  })
})

test('a customer that holds more than is wanted is left alone, one that holds something else is not', () => {
  const wanted = customerOf(account)
  expect(holds({ ...wanted, customerCode: 'C000001', owners: [] }, wanted)).toBe(true)
  expect(holds({ ...wanted, customerIncome: '1' }, wanted)).toBe(false)
  expect(holds({ ...wanted, customFields: [] }, wanted)).toBe(false)
})

test('managers come before their agents, and a name makes the same staff code every time', () => {
  const people = peopleOf([
    { sales_agent: 'Anna Snelling', manager: 'Dustin Brinkmann', regional_office: 'Central' },
    { sales_agent: 'Zoë O’Hara', manager: 'Dustin Brinkmann', regional_office: 'Central' },
  ])
  expect(people.map((person) => person.code)).toEqual(['DUSTIN-BRINKMANN', 'ANNA-SNELLING', 'ZOE-O-HARA'])
  expect(codeOf(' Anna  Snelling ')).toBe('ANNA-SNELLING')
})
