import { expect, test } from 'vitest'

import { anonymous, authorOf, callerKey, type Caller, type Person } from './caller.ts'
import { notAssignable } from './may.ts'

const person = (role: Person['role']): Person => ({
  kind: 'person',
  username: 'malee',
  staffCode: 'ME',
  fullname: '',
  role,
  teamId: 1,
  draftKey: '',
  sessionHash: Buffer.alloc(0),
})
const partner: Caller = { kind: 'partner', clientId: 'c1' }
const team = new Set(['ME', 'MATE'])

test.each([
  ['admin', person('admin'), []],
  ['manager', person('manager'), []],
  ['partner', partner, []],
  ['sales', person('sales'), ['OTHER']],
  ['support', person('support'), ['OTHER']],
  ['nobody', anonymous, ['ME', 'MATE', 'OTHER']],
] as const)('as %s, a record cannot be handed to %#', (_name, caller, refused) => {
  expect(notAssignable(caller, ['ME', 'MATE', 'OTHER'], team)).toEqual(refused)
})

test('people and integrations have keys and names apart', () => {
  expect(callerKey(person('sales'))).toBe('person:malee')
  expect(callerKey({ kind: 'partner', clientId: 'malee' })).toBe('partner:malee')
  expect([authorOf(person('sales')), authorOf(partner), authorOf(anonymous)]).toEqual(['ME', 'c1', null])
})
