import { describe, expect, test } from 'vitest'

import { endpoints, type EndpointId } from '#contract/all.ts'
import type { Role } from '#contract/sala/session.ts'

import { anonymous, type Caller } from './caller.ts'
import { may } from './may.ts'
import { isPublic, permissionsOf } from './permissions.ts'

/**
 * What the table of rights must say, written down a second time by hand: admin, manager, sales, support, partner.
 * A all records, T own and team's, O own, - refused; P open to everybody.
 */
const expected: Record<EndpointId, string> = {
  compareCustomers: 'A A A A A',
  dropApart: 'A A T - A',
  findDuplicates: 'A A A A A',
  keepApart: 'A A T - A',
  listDuplicates: 'A A A A A',
  listMerges: 'A A A A A',
  mergeCustomers: 'A A T - A',
  splitCustomers: 'A A T - A',
  addCustomerEvent: 'A A T A A',
  attachCustomerFiles: 'A A T A A',
  authorize: 'P',
  capabilities: 'P',
  changePassword: 'O O O O -',
  checkCustomerExistence: 'A A A A A',
  createCustomerSatisfaction: 'A A T A A',
  createPartner: 'A - - - -',
  deleteCustomerEvent: 'A A T A A',
  editCustomerEvent: 'A A T A A',
  enquireCustomers: 'A A A A A',
  enquireEmployees: 'A A A A A',
  getCustomerByCode: 'A A A A A',
  getCustomerById: 'A A A A A',
  getCustomerByName: 'A A A A A',
  getCustomerEvents: 'A A A A A',
  getCustomerEventTypes: 'A A A A A',
  getCustomerFileCategories: 'A A A A A',
  getCustomersByTaxId: 'A A A A A',
  getEmployee: 'A A A A A',
  getFile: 'A A A A A',
  health: 'P',
  importRows: 'A A T - A',
  importState: 'A A T - A',
  listChanges: 'A A A A A',
  listCustomerFiles: 'A A A A A',
  listCustomFields: 'A A A A A',
  listHistory: 'A A A A A',
  listImports: 'A A T - A',
  listLookups: 'A A A A A',
  listMyChanges: 'A A A A A',
  listPartners: 'A - - - -',
  listSatisfaction: 'A A A A A',
  listTeams: 'A A A A A',
  listUsers: 'A T - - -',
  listViews: 'A A O O -',
  removeCustomerFile: 'A A T A A',
  removePartner: 'A - - - -',
  removeView: 'A A O O -',
  saveCustomField: 'A - - - -',
  saveEmployee: 'A - - - A',
  saveTeam: 'A - - - A',
  saveUser: 'A T - - -',
  saveView: 'A A O O -',
  searchCustomers: 'A A A A A',
  signIn: 'P',
  signOut: 'P',
  undo: 'A A A A A',
  undoImport: 'A A T - A',
  uploadFile: 'A A A A A',
  upsertCustomer: 'A A T - A',
  whoAmI: 'P',
}

const roles = ['admin', 'manager', 'sales', 'support'] as const
const person = (role: Role): Caller => ({
  kind: 'person',
  username: role,
  staffCode: 'ME',
  fullname: role,
  role,
  teamId: 1,
  draftKey: '',
  sessionHash: Buffer.alloc(0),
})
const callers: [string, Caller][] = [
  ...roles.map((role): [string, Caller] => [role, person(role)]),
  ['partner', { kind: 'partner', clientId: 'c' }],
]
const team = new Set(['ME', 'MATE'])
const relations = {
  own: ['ME'],
  shared: ['OTHER', 'ME'],
  team: ['MATE'],
  other: ['OTHER'],
  nobody: [],
} as const
type Relation = keyof typeof relations

/** Which records a letter opens to a person; an integration stands in no team. */
const opens: Record<string, readonly Relation[]> = {
  A: ['own', 'shared', 'team', 'other', 'nobody'],
  P: ['own', 'shared', 'team', 'other', 'nobody'],
  T: ['own', 'shared', 'team', 'nobody'],
  O: ['own', 'shared', 'nobody'],
  '-': [],
}

const lettersOf = (line: string): string[] => (line === 'P' ? Array(5).fill('P') : line.split(' '))

test('every operation of the contract is expected here, and nothing else', () => {
  expect(Object.keys(expected).toSorted()).toEqual(endpoints.map(({ id }) => id).toSorted())
  expect(endpoints.length).toBeGreaterThanOrEqual(40)
})

describe.each(Object.entries(expected))('%s', (id, line) => {
  test.each(callers.map(([name, caller], i) => ({ name, caller, letter: lettersOf(line)[i] ?? '' })))(
    'as $name: $letter',
    ({ caller, letter }) => {
      expect(may(caller, id)).toBe(letter !== '-')
      for (const [relation, owners] of Object.entries(relations)) {
        const allowed = opens[letter]?.some((open) => open === relation)
        expect([relation, may(caller, id, { owners }, team)]).toEqual([relation, allowed])
      }
    },
  )

  test(`as nobody: ${line === 'P' ? 'open' : 'refused'}`, () => {
    expect(may(anonymous, id)).toBe(line === 'P')
    expect(isPublic(id)).toBe(line === 'P')
  })
})

test.each(['', 'toString', '__proto__', 'constructor', 'upsertcustomer', 'dropDatabase'])(
  'an operation that the table does not know is refused to everybody: %s',
  (id) => {
    for (const [, caller] of callers) expect(may(caller, id)).toBe(false)
    expect(isPublic(id)).toBe(false)
  },
)

test('screens are told the same rights that the host goes by', () => {
  for (const [i, role] of roles.entries()) {
    const told = permissionsOf(person(role))
    const allowed = Object.entries(expected).filter(([, line]) => lettersOf(line)[i] !== '-')
    expect(Object.keys(told).toSorted()).toEqual(allowed.map(([id]) => id).toSorted())
    expect(told).toMatchObject({ getCustomerByCode: 'all', changePassword: 'own' })
  }
})
