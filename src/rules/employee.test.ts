import { expect, test } from 'vitest'

import { checkEmployee, checkTeam } from './employee.ts'

const nok = { firstname: 'Nok', lastname: 'Dee' }

test('an employee has a code and names, a right address, and another head', () => {
  expect(checkEmployee('00004', { ...nok, email: 'nok@sala.example', headCode: '00001' })).toEqual([])
  const draft = { firstname: ' ', lastname: '', email: 'nok', headCode: 's-4' }
  expect(checkEmployee('S-4', draft).map(({ field, key }) => `${field} ${key}`)).toEqual([
    'firstname required',
    'lastname required',
    'email emailForm',
    'headCode headSelf',
  ])
})

test('no head and no address are fine', () => {
  expect(checkEmployee('00004', { ...nok, email: null, headCode: null })).toEqual([])
  expect(checkEmployee('00004', nok)).toEqual([])
})

test.each([' ', '/1', 'S'.repeat(51)])('%j is no staff code', (staffCode) => {
  expect(checkEmployee(staffCode, nok)).toMatchObject([{ field: 'staffCode' }])
})

test('a team has a name', () => {
  expect(checkTeam({ teamName: '' })).toMatchObject([{ field: 'teamName', key: 'required' }])
  expect(checkTeam({ teamName: 'North' })).toEqual([])
})
