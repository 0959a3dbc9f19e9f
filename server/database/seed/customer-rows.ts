import { nameKey } from '#lib/fold.ts'
import { customerSearch, lookupKeys } from '#server/store/customer-search.ts'

import type { Row } from './copy-rows.ts'
import type { SeedAddress, SeedContact } from './customer-parts.ts'
import type { SeedCustomer } from './customer.ts'

/** What one customer becomes in each table. `id` and `code` are given out by the caller. */
export type Numbered = { id: number; code: string; customer: SeedCustomer }

export function customerRow({ id, code, customer }: Numbered, author: string): Row {
  const { contacts, addresses: _a, events: _e, satisfactions: _s, ...c } = customer
  const keys = lookupKeys({ ...c, customerCode: code })
  return {
    customer_id: id,
    customer_code: code,
    code_key: keys.codeKey,
    customer_name: c.customerName,
    name_key: nameKey(c.customerName),
    customer2nd_name: c.customer2ndName,
    customer_aliases: c.customerAliases,
    customer_state: c.customerState,
    customer_type: c.customerType,
    customer_status: c.customerStatus,
    customer_note: c.customerNote,
    lead_status: c.leadStatus,
    unqulified_reason_name: c.unqulifiedReasonName,
    unqulified_reason_note: c.unqulifiedReasonNote,
    customer_tax_no: c.customerTaxNo,
    tax_key: keys.taxKey,
    branch_code: c.branchCode,
    customer_phone: c.customerPhone,
    customer_mobile: c.customerMobile,
    phone_keys: keys.phoneKeys,
    customer_email: c.customerEmail,
    email_key: keys.emailKey,
    customer_social_account: c.customerSocialAccount,
    customer_tags: c.customerTags,
    source_name: c.sourceName,
    customer_group_name: c.customerGroupName,
    interests_name: c.interestsName,
    classification_name: c.classificationName,
    custom_fields: c.customFields,
    owners: c.owners,
    primary_owner: c.primaryOwner,
    customer_income: c.customerIncome,
    credit_limit: c.creditLimit,
    search: customerSearch({ ...c, customerCode: code, contacts }),
    created_by: author,
    modified_by: author,
    date_created: c.dateCreated,
    date_modified: c.dateModified,
  }
}

export const contactRows = ({ id, customer }: Numbered): Row[] =>
  customer.contacts.map((contact: SeedContact, index) => ({
    customer_id: id,
    sequence: index,
    contact_name: contact.contactName,
    contact_phone: contact.contactPhone,
    contact_mobile: contact.contactMobile,
    contact_email: contact.contactEmail,
    contact_position: contact.contactPosition,
    contact_birthdate: contact.contactBirthdate,
    contact_note: contact.contactNote,
    contact_status: contact.contactStatus,
  }))

export const addressRows = ({ id, customer }: Numbered): Row[] =>
  customer.addresses.map((address: SeedAddress, index) => ({
    customer_id: id,
    sequence: index,
    location_name: address.locationName,
    location_address: address.locationAddress,
    location_type: address.locationType,
    latitude: address.latitude,
    longitude: address.longitude,
  }))

export const eventRows = ({ id, customer }: Numbered, author: string): Row[] =>
  customer.events.map((event) => ({
    customer_id: id,
    event_name: event.eventName,
    event_type: event.eventType,
    event_date: event.eventDate,
    description: event.description,
    created_by: author,
  }))

export const satisfactionRows = ({ id, customer }: Numbered, author: string): Row[] =>
  customer.satisfactions.map((answer) => ({
    customer_id: id,
    source_name: answer.sourceName,
    source_type: answer.sourceType,
    point: answer.point,
    comment: answer.comment,
    answer_by: answer.answerBy,
    date_answered: answer.dateAnswered,
    created_by: author,
  }))
