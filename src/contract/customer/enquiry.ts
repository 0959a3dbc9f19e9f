import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { DayRange, P1, P2, richEnquiry } from '#contract/paging.ts'

import { Customer } from './customer.ts'
import { CustomerState, CustomerStatus, CustomerType, LeadStatus } from './fields.ts'

/** A customer in a list: no contacts, custom fields or note. Dates are `YYYY-MM-DDTHH:mm:ss+0700`. The answer of both lists is ours. */
export const CustomerRow = Customer.pick({
  customerId: true,
  customerCode: true,
  customerName: true,
  customer2ndName: true,
  customerState: true,
  customerType: true,
  customerStatus: true,
  leadStatus: true,
  customerPicture: true,
  customerTaxNo: true,
  branchCode: true,
  customerPhone: true,
  customerMobile: true,
  customerEmail: true,
  customerGroupName: true,
  classificationName: true,
  sourceName: true,
  interestsName: true,
  customerTags: true,
  owners: true,
  primaryOwner: true,
  addresses: true,
  dateCreated: true,
  dateModified: true,
})
export type CustomerRow = z.output<typeof CustomerRow>

const names = z.array(z.string().max(250)).max(200).nullish()

/**
 * Any of the values of a field, all of the fields. By name, never by the numeric ids of the 2021 body. `isMerged`: those
 * that were merged into another, who are in no list otherwise. Ours.
 */
export const CustomerFilter = z.object({
  customerState: z.array(CustomerState).nullish(),
  customerStatus: z.array(CustomerStatus).nullish(),
  leadStatus: z.array(LeadStatus).nullish(),
  customerType: z.array(CustomerType).nullish(),
  customerGroupName: names,
  sourceName: names,
  interestsName: names,
  customerTags: names,
  classificationName: names,
  owners: names,
  primaryOwner: names,
  teamId: z.array(z.int()).max(200).nullish(),
  /** Those that these imports added or changed. */
  importId: z.array(z.string().max(64)).max(20).nullish(),
  customFields: z.record(z.string().max(100), z.array(z.string().max(2000)).max(100)).nullish(),
  dateCreated: DayRange.nullish(),
  dateModified: DayRange.nullish(),
  isMerged: z.boolean().nullish(),
})
export type CustomerFilter = z.input<typeof CustomerFilter>

/** Wire fields by which both lists can be sorted. */
export const customerOrder = [
  'customerId',
  'customerCode',
  'customerName',
  'customer2ndName',
  'customerState',
  'customerType',
  'customerStatus',
  'leadStatus',
  'customerGroupName',
  'classificationName',
  'sourceName',
  'primaryOwner',
  'dateCreated',
  'dateModified',
] as const
export type CustomerOrder = (typeof customerOrder)[number]

/**
 * 2021 body. `customerType` 11100 lead, 11200 prospect, 11300 customer, null all. `distanceLimit` kilometres around a point: all
 * three or none. `states` one customerState. `ownerTeams` 1 all, 2 assigned to the caller, else a team id.
 * `classifications` and `groups` are ids of `/sala/v1/lookups`. `statuses` true active, false ended or closed.
 * `actionStates` is accepted without effect; `probabilities` (has an open deal of that probability) needs deals.
 */
export const CustomersEnquiry = z.object({
  customerType: z.literal([11100, 11200, 11300]).nullish(),
  latitude: z.number().min(-90).max(90).nullish(),
  longitude: z.number().min(-180).max(180).nullish(),
  distanceLimit: z.number().min(0).max(20_100).nullish(),
  states: CustomerState.nullish(),
  actionStates: z.int().nullish(),
  ownerTeams: z.int().nullish(),
  displayColumns: z.array(z.string().max(100)).max(100).nullish(),
  topicInterests: names,
  owners: names,
  classifications: z.array(z.int()).max(200).nullish(),
  groups: z.array(z.int()).max(200).nullish(),
  statuses: z.array(z.boolean()).max(2).nullish(),
  probabilities: z.array(z.int().min(0).max(100)).max(101).nullish(),
  ...P1,
  sala: richEnquiry(CustomerFilter).nullish(),
})
export type CustomersEnquiry = z.input<typeof CustomersEnquiry>

export const enquireCustomers = endpoint({
  id: 'enquireCustomers',
  group: 'Customer',
  title: 'Customers Enquiry',
  doc: 'A page of customers. `keyword` is a folded substring over code, names, aliases, tax id, phones, e-mail and contact names; several words must all match. Sorted by customerId unless told. With `displayColumns` only those keys besides customerId and customerCode. Request of 2021; the path without /dev, the answer and `sala` are ours.',
  provenance: 'documented',
  method: 'POST',
  path: '/v1/customers/enquiry',
  aliases: ['/v3/customers/enquiry', '/v1/customers/filter'],
  envelope: 'B',
  body: CustomersEnquiry,
  reply: z.array(CustomerRow.partial().required({ customerId: true, customerCode: true })),
  list: true,
  readOnly: true,
})

export const searchCustomers = endpoint({
  id: 'searchCustomers',
  group: 'Customer',
  title: 'Customer Search',
  doc: 'Customers by a keyword of 2 characters or more, best match first: exact code, exact name, prefix, substring. All ours: only the title is published.',
  provenance: 'ours',
  method: 'POST',
  path: '/v3/customers/search',
  envelope: 'A',
  body: z.object({
    keyword: z.string().min(2).max(200),
    ...P2,
    customerStates: z.array(CustomerState).nullish(),
    customerStatuses: z.array(CustomerStatus).nullish(),
    owners: names,
  }),
  reply: z.array(CustomerRow),
  list: true,
  readOnly: true,
})
