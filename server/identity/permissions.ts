import type { EndpointId } from '#contract/all.ts'
import type { Reach, Role } from '#contract/sala/session.ts'

import { roleOf, type Caller } from './caller.ts'

/** How far each role reaches; a role that is not named is refused. `public` needs no sign-in. */
type Right = Partial<Record<Role | 'partner', Reach>> | 'public'

const people = { admin: 'all', manager: 'all', sales: 'all', support: 'all' } as const
const everyone: Right = { ...people, partner: 'all' }
const customerWrite: Right = { admin: 'all', manager: 'all', sales: 'team', partner: 'all' }
const customerCare: Right = { ...customerWrite, support: 'all' }
const ownAccount: Right = { admin: 'own', manager: 'own', sales: 'own', support: 'own' }
/** One's own; managers and admins also what is shared. */
const ownViews: Right = { admin: 'all', manager: 'all', sales: 'own', support: 'own' }
const admins: Right = { admin: 'all' }
const loaders: Right = { admin: 'all', partner: 'all' }
const accounts: Right = { admin: 'all', manager: 'team' }

/** Who may do what: one line an operation, in the order of the contract. An operation without a line does not compile. */
const rights: Record<EndpointId, Right> = {
  authorize: 'public',

  getCustomerByCode: everyone,
  getCustomerById: everyone,
  getCustomerByName: everyone,
  getCustomersByTaxId: everyone,
  enquireCustomers: everyone,
  searchCustomers: everyone,
  checkCustomerExistence: everyone,
  upsertCustomer: customerWrite,
  findDuplicates: everyone,
  listDuplicates: everyone,
  keepApart: customerWrite,
  dropApart: customerWrite,
  compareCustomers: everyone,
  mergeCustomers: customerWrite,
  splitCustomers: customerWrite,
  listMerges: everyone,

  addCustomerEvent: customerCare,
  getCustomerEvents: everyone,
  editCustomerEvent: customerCare,
  deleteCustomerEvent: customerCare,
  getCustomerEventTypes: everyone,

  createCustomerSatisfaction: customerCare,
  listSatisfaction: everyone,

  getCustomerFileCategories: everyone,
  attachCustomerFiles: customerCare,
  listCustomerFiles: everyone,
  removeCustomerFile: customerCare,
  uploadFile: everyone,
  getFile: everyone,

  enquireEmployees: everyone,
  getEmployee: everyone,
  saveEmployee: loaders,
  listTeams: everyone,
  saveTeam: loaders,

  health: 'public',
  capabilities: 'public',
  signIn: 'public',
  whoAmI: 'public',
  signOut: 'public',
  changePassword: ownAccount,
  listUsers: accounts,
  saveUser: accounts,

  listLookups: everyone,
  listCustomFields: everyone,
  saveCustomField: admins,

  listChanges: everyone,
  listHistory: everyone,
  listMyChanges: everyone,
  undo: everyone,

  listViews: ownViews,
  saveView: ownViews,
  removeView: ownViews,

  importRows: customerWrite,
  importState: customerWrite,
  listImports: customerWrite,
  undoImport: customerWrite,

  listPartners: admins,
  createPartner: admins,
  removePartner: admins,
}

/** By text, so that an operation unknown to the table is refused and not an error. */
const table: ReadonlyMap<string, Right> = new Map(Object.entries(rights))

/** Whether an operation is open to those who are not signed in. An id that is not in the table is not. */
export const isPublic = (id: string): boolean => table.get(id) === 'public'

/** How far this caller's right to an operation reaches, or null: refused. */
export function reachOf(caller: Caller, id: string): Reach | null {
  const right = table.get(id)
  if (right === undefined) return null
  if (right === 'public') return 'all'
  const role = roleOf(caller)
  return role === 'anonymous' ? null : (right[role] ?? null)
}

/** What a signed-in person may call and how far each reaches, for the screens. */
export const permissionsOf = (caller: Caller): Record<string, Reach> =>
  Object.fromEntries(
    Object.keys(rights).flatMap((id) => {
      const reach = reachOf(caller, id)
      return reach === null ? [] : [[id, reach]]
    }),
  )
