import type { ChangeAction, RecordKind } from '#contract/sala/changes.ts'
import type { DuplicateTables } from './duplicate-tables.ts'
import type { ImportTables } from './import-tables.ts'
import type { ColumnType, Generated, Insertable, Kysely, Selectable, Transaction, Updateable } from 'kysely'

import type { CustomerFilesTable, FilesTable } from './tables-of-files.ts'
import type { ViewChoicesTable, ViewsTable } from './tables-of-views.ts'

/** A bigint: text when read, as it may not fit a JavaScript number. */
type Big = ColumnType<string, string | number, string | number>
type GeneratedBig = ColumnType<string, string | number | undefined, string | number>
type Moment = ColumnType<Date, Date | string | undefined, Date | string>
/** jsonb: written as text, read as what it holds. */
type Json<T> = ColumnType<T, string | undefined, string>
type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>
/** A calendar day, YYYY-MM-DD. */
type Day = string

type SettingsTable = { name: string; value: ColumnType<unknown, string, string> }

type TeamsTable = {
  teamId: number
  teamName: string
  teamKey: string
  headCode: string | null
  dateCreated: Moment
  dateModified: Moment
}

type EmployeesTable = {
  staffCode: string
  staffKey: string
  userId: Generated<string>
  title: string | null
  firstname: string
  lastname: string
  fullname: string
  nickname: string | null
  position: string | null
  phoneNumber: string | null
  email: string | null
  locationName: string | null
  pictureUrl: string | null
  teamId: number | null
  headCode: string | null
  isActive: Generated<boolean>
  search: string
  createdBy: string | null
  version: GeneratedBig
  dateCreated: Moment
  dateModified: Moment
}

type AccountsTable = {
  username: string
  passwordHash: string
  role: 'admin' | 'manager' | 'sales' | 'support'
  staffCode: string
  isActive: Generated<boolean>
  draftKey: string
  dateCreated: Moment
  dateModified: Moment
}

type SessionsTable = {
  idHash: Buffer
  username: string
  dateCreated: Moment
  dateSeen: Moment
  dateEnds: ColumnType<Date, Date | string, Date | string>
}

type PartnersTable = {
  clientId: string
  name: string
  secretHash: Buffer
  keyHash: Buffer
  isActive: Generated<boolean>
  dateCreated: Moment
  dateLastUsed: ColumnType<Date | null, Date | null | undefined, Date | null>
}

type PartnerTokensTable = {
  tokenHash: Buffer
  clientId: string
  dateEnds: ColumnType<Date, Date | string, Date | string>
}

type IdempotencyKeysTable = {
  caller: string
  key: string
  requestHash: Buffer
  status: number | null
  headers: NullableJson<Record<string, string>>
  body: string | null
  dateCreated: Moment
}

type RateLimitsTable = {
  name: string
  points: number
  dateEnds: ColumnType<Date, Date | string, Date | string>
}

export type LookupKind =
  | 'group'
  | 'classification'
  | 'source'
  | 'interest'
  | 'tag'
  | 'income'
  | 'eventType'
  | 'fileCategory'
  | 'satisfactionSource'

type LookupsTable = {
  lookupId: Generated<number>
  kind: LookupKind
  name: string
  nameKey: string
  sequence: Generated<number>
  isActive: Generated<boolean>
}

type CustomFieldsTable = {
  name: string
  nameKey: string
  type: Generated<string>
  choices: Generated<string[]>
  sequence: Generated<number>
  isActive: Generated<boolean>
}

type CustomersTable = {
  customerId: GeneratedBig
  customerCode: string
  codeKey: string
  customerName: string
  nameKey: string
  customer2ndName: string | null
  customerAliases: Generated<string[]>
  customerState: 1 | 2 | 3
  customerType: 1 | 2 | null
  customerStatus: Generated<0 | 1 | 2>
  customerNote: string | null
  leadStatus: 1 | 2 | 3 | 4
  unqulifiedReasonName: string | null
  unqulifiedReasonNote: string | null
  customerPicture: string | null
  customerTaxNo: string | null
  taxKey: string | null
  branchCode: string | null
  customerPhone: string | null
  customerMobile: string | null
  phoneKeys: Generated<string[]>
  customerEmail: string | null
  emailKey: string | null
  customerPosition: string | null
  customerGender: 1 | 2 | null
  customerMaritalStatus: 1 | 2 | 3 | 4 | 5 | 6 | null
  customerBirthdate: Day | null
  customerSocialAccount: NullableJson<Record<string, string>>
  customerTags: Generated<string[]>
  sourceName: string | null
  customerGroupName: string | null
  interestsName: Generated<string[]>
  classificationName: string | null
  customFields: Json<Record<string, string[]>>
  owners: Generated<string[]>
  primaryOwner: string | null
  customerIncome: string | null
  creditLimit: string | null
  search: string
  version: GeneratedBig
  createdBy: string | null
  modifiedBy: string | null
  dateCreated: Moment
  dateModified: Moment
  voidedAt: ColumnType<Date | null, Date | null | undefined, Date | null>
  mergedInto: ColumnType<string | null, string | null | undefined, string | null>
}

type AddressesTable = {
  addressId: GeneratedBig
  customerId: Big
  sequence: number
  locationName: string | null
  locationAddress: string | null
  locationType: 1 | 2 | null
  latitude: string | null
  longitude: string | null
}

type ContactsTable = {
  contactId: GeneratedBig
  customerId: Big
  sequence: number
  contactName: string
  contactPicture: string | null
  contactPhone: string | null
  contactMobile: string | null
  contactEmail: string | null
  contactSocialAccount: NullableJson<Record<string, string>>
  contactPosition: string | null
  contactBirthdate: Day | null
  contactNote: string | null
  contactStatus: boolean | null
}

type CustomerEventsTable = {
  eventId: Generated<number>
  customerId: Big
  eventName: string
  eventType: number
  eventDate: ColumnType<Date, Date | string, Date | string>
  description: string | null
  createdBy: string | null
  dateCreated: Moment
}

type SatisfactionsTable = {
  satisfactionId: Generated<number>
  customerId: Big
  sourceName: string
  sourceType: 1 | 2
  point: number
  comment: string | null
  answerBy: string | null
  dateAnswered: ColumnType<Date, Date | string, Date | string>
  createdBy: string | null
  dateCreated: Moment
}

type ChangesTable = {
  changeId: ColumnType<string, never, never>
  tx: ColumnType<string, never, never>
  kind: RecordKind
  key: string
  customerId: Big
  action: ChangeAction
  version: Big | null
  author: string | null
  authorName: string
  isPartner: boolean
  at: ColumnType<Date, never, never>
  fields: ColumnType<Record<string, { old: unknown; new: unknown }>, string, never>
  before: ColumnType<Record<string, unknown> | null, string | null, never>
  undoes: ColumnType<string | null, number | string | null, never>
}

/** Every table with its columns, camel-cased by Kysely's plugin. */
export interface Tables extends DuplicateTables, ImportTables {
  settings: SettingsTable
  counters: { scope: string; value: Big }
  teams: TeamsTable
  employees: EmployeesTable
  accounts: AccountsTable
  sessions: SessionsTable
  partners: PartnersTable
  partnerTokens: PartnerTokensTable
  idempotencyKeys: IdempotencyKeysTable
  rateLimits: RateLimitsTable
  lookups: LookupsTable
  customFields: CustomFieldsTable
  customers: CustomersTable
  addresses: AddressesTable
  contacts: ContactsTable
  customerEvents: CustomerEventsTable
  satisfactions: SatisfactionsTable
  files: FilesTable
  customerFiles: CustomerFilesTable
  changes: ChangesTable
  views: ViewsTable
  viewChoices: ViewChoicesTable
}

/** A pool or a transaction: a store does not care which. */
export type Database = Kysely<Tables> | Transaction<Tables>

export type CustomerRecord = Selectable<CustomersTable>
export type NewCustomer = Insertable<CustomersTable>
export type CustomerChange = Updateable<CustomersTable>
export type EmployeeRecord = Selectable<EmployeesTable>
