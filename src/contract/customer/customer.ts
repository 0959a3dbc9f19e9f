import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

import {
  Address,
  Contact,
  CustomField,
  CustomerState,
  CustomerStatus,
  CustomerType,
  Gender,
  LeadStatus,
  MaritalStatus,
  SocialAccount,
} from './fields.ts'

/**
 * One customer, whole. Source: "Get a Customer By CustomerCode"; the write-side fields and the two dates are
 * answered by our host in addition. `owners` and `primaryOwner` are staff codes. `customerPicture` is a URL.
 * `creditLimit` is text that the service stores and never uses; `customerIncome` is the name of a band.
 * Doubt: the page's table says `contacts`, its example `contact`. We answer `contacts` always and, for an
 * individual, `contact` with the same list as well. `mergedInto`, ours, only stands where the customer was merged into
 * another: the code of that one.
 */
export const Customer = z.object({
  customerId: key(z.string()),
  customerCode: key(z.string()),
  customerName: z.string(),
  customer2ndName: z.string().nullable(),
  customerAliases: z.array(z.string()),
  customerState: CustomerState,
  customerType: CustomerType.nullable(),
  customerStatus: CustomerStatus,
  customerNote: z.string().nullable(),
  leadStatus: LeadStatus,
  unqulifiedReasonName: z.string().nullable(),
  unqulifiedReasonNote: z.string().nullable(),
  customerPicture: z.string().nullable(),
  customerTaxNo: z.string().nullable(),
  branchCode: z.string().nullable(),
  customerPhone: z.string().nullable(),
  customerMobile: z.string().nullable(),
  customerEmail: z.string().nullable(),
  customerPosition: z.string().nullable(),
  customerGender: Gender.nullable(),
  customerMaritalStatus: MaritalStatus.nullable(),
  customerBirthdate: z.iso.date().nullable(),
  customerSocialAccount: SocialAccount.nullable(),
  customerTags: z.array(z.string()),
  addresses: z.array(Address),
  sourceName: z.string().nullable(),
  customerGroupName: z.string().nullable(),
  interestsName: z.array(z.string()),
  classificationName: z.string().nullable(),
  contacts: z.array(Contact),
  contact: z.array(Contact).optional(),
  customFields: z.array(CustomField),
  owners: z.array(z.string()),
  primaryOwner: z.string().nullable(),
  customerIncome: z.string().nullable(),
  creditLimit: z.string().nullable(),
  dateCreated: z.string(),
  dateModified: z.string(),
  mergedInto: z.string().optional(),
})
export type Customer = z.output<typeof Customer>

export const getCustomerByCode = endpoint({
  id: 'getCustomerByCode',
  group: 'Customer',
  title: 'Get a Customer By CustomerCode',
  doc: 'One customer by its code, compared without regard to case. The answer carries `ETag`, the version for `If-Match`. The page is silent on an unknown code: ours answers 404, 4001.',
  provenance: 'documented',
  method: 'GET',
  path: '/v3/customers/{customerCode}',
  envelope: 'A',
  params: z.object({ customerCode: z.string().min(1).max(200) }),
  reply: Customer,
})

export const getCustomerById = endpoint({
  id: 'getCustomerById',
  group: 'Customer',
  title: 'Get a Customer By CustomerId',
  doc: 'One customer by its numeric id, which events, quotations and orders carry. Path and answer are ours.',
  provenance: 'ours',
  method: 'GET',
  path: '/v3/customers/id/{customerId}',
  envelope: 'A',
  params: z.object({ customerId: z.string().regex(/^\d{1,18}$/) }),
  reply: Customer,
})

export const getCustomerByName = endpoint({
  id: 'getCustomerByName',
  group: 'Customer',
  title: 'Get a Customer By CustomerName',
  doc: 'One customer by its whole name (unique), without regard to case and surrounding blanks. The name is one encoded path segment: `%2F` inside it is data. Path and answer are ours.',
  provenance: 'ours',
  method: 'GET',
  path: '/v3/customers/name/{customerName}',
  envelope: 'A',
  params: z.object({ customerName: z.string().min(1).max(1000) }),
  reply: Customer,
})

export const getCustomersByTaxId = endpoint({
  id: 'getCustomersByTaxId',
  group: 'Customer',
  title: 'Get Customer By TaxID',
  doc: 'Every customer of a tax id, head office (branch 00000) first, then by branch; blanks and hyphens are ignored. None is a 404. Doubt: the real service may answer one object.',
  provenance: 'ours',
  method: 'GET',
  path: '/v3/customers/tax/{taxId}',
  envelope: 'A',
  params: z.object({ taxId: z.string().min(1).max(100) }),
  query: z.object({ branchCode: z.string().max(50).optional() }),
  reply: z.array(Customer),
})
