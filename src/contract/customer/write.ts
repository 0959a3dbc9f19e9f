import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'

import { Customer } from './customer.ts'
import {
  CustomField,
  CustomerState,
  CustomerStatus,
  CustomerType,
  Gender,
  LeadStatus,
  LocationType,
  MaritalStatus,
  SocialAccount,
} from './fields.ts'

const text = (most: number) => z.string().max(most).nullish()
const texts = (mostItems: number) => z.array(z.string().max(250)).max(mostItems).nullish()
/** The vendor's model sends numbers or null, its example shows text: both are taken. */
const degrees = z.union([z.number(), z.string().max(40)]).nullish()

export const AddressWrite = z.object({
  locationName: text(250),
  locationAddress: text(2000),
  locationType: LocationType.nullish(),
  latitude: degrees,
  longitude: degrees,
})

export const ContactWrite = z.object({
  contactName: z.string().max(250),
  contactPicture: text(2000),
  contactPhone: text(100),
  contactMobile: text(100),
  contactEmail: text(320),
  contactSocialAccount: SocialAccount.nullish(),
  contactPosition: text(250),
  contactBirthdate: text(10),
  contactNote: text(4000),
  contactStatus: z.boolean().nullish(),
})

const Contacts = z.array(ContactWrite.nullable()).max(500)

/**
 * Creates without `customerCode`, else updates that customer (or creates it with that code). Ours, as nothing
 * is published: an absent key keeps what is stored, null clears it, a list replaces the whole list.
 * `contacts` is for businesses, `contact` (one object) for individuals; either is read in any form.
 * `customerEmail` is cleared by `""`: the service refuses null there, our host takes both.
 */
export const CustomerWrite = z.object({
  customerCode: text(50),
  customerName: z.string().max(1000),
  customerState: CustomerState,
  customerStatus: CustomerStatus.nullish(),
  customerType: CustomerType.nullish(),
  customerPicture: text(2000),
  customer2ndName: text(250),
  customerAliases: texts(50),
  customerTaxNo: text(50),
  branchCode: text(50),
  customerPhone: text(100),
  customerMobile: text(100),
  customerEmail: text(320),
  customerPosition: text(250),
  customerGender: Gender.nullish(),
  customerMaritalStatus: MaritalStatus.nullish(),
  customerBirthdate: text(10),
  customerIncome: text(250),
  creditLimit: text(100),
  addresses: z.array(AddressWrite.nullable()).max(200).nullish(),
  customerSocialAccount: SocialAccount.nullish(),
  customerTags: texts(100),
  interestsName: texts(100),
  owners: texts(100),
  primaryOwner: text(100),
  sourceName: text(250),
  customerGroupName: text(250),
  classificationName: text(250),
  contacts: z.union([Contacts, ContactWrite]).nullish(),
  contact: z.union([ContactWrite, Contacts]).nullish(),
  customFields: z.array(CustomField.nullable()).max(200).nullish(),
  customerNote: text(4000),
  leadStatus: LeadStatus.nullish(),
  unqulifiedReasonName: text(250),
  unqulifiedReasonNote: text(4000),
})
export type CustomerWrite = z.input<typeof CustomerWrite>

export const upsertCustomer = endpoint({
  id: 'upsertCustomer',
  group: 'Customer',
  title: 'Create or Update customer',
  doc: 'Creates or updates a customer; names are unique. Unknown group, source, interests, tags, income and custom fields are created; unknown staff codes are errors. `If-Match` with an old version is a 412. The real answer is unpublished: take the code from it when present, else look the name up.',
  provenance: 'documented',
  method: 'POST',
  path: '/v3/customers',
  envelope: 'A',
  body: CustomerWrite,
  reply: Customer,
})
