import type { Customer } from '#contract/customer/customer.ts'
import type { Address, Contact } from '#contract/customer/fields.ts'

import { newRowKey, type AddressForm, type ContactForm, type CustomerForm } from './form.ts'

const code = (value: number | null): string => (value === null ? '' : String(value))

const addressToForm = (address: Address): AddressForm => ({
  key: newRowKey(),
  locationName: address.locationName ?? '',
  locationAddress: address.locationAddress ?? '',
  locationType: code(address.locationType),
  latitude: address.latitude ?? '',
  longitude: address.longitude ?? '',
})

const contactToForm = (contact: Contact): ContactForm => ({
  key: newRowKey(),
  contactName: contact.contactName,
  contactPosition: contact.contactPosition ?? '',
  contactPhone: contact.contactPhone ?? '',
  contactMobile: contact.contactMobile ?? '',
  contactEmail: contact.contactEmail ?? '',
  contactBirthdate: contact.contactBirthdate ?? '',
  contactNote: contact.contactNote ?? '',
  contactStatus: contact.contactStatus ?? true,
  kept: {
    contactPicture: contact.contactPicture,
    contactSocialAccount: contact.contactSocialAccount,
    contactStatus: contact.contactStatus,
  },
})

/** The customer as the form shows it. */
export const toForm = (c: Customer): CustomerForm => ({
  customerCode: c.customerCode,
  customerName: c.customerName,
  customer2ndName: c.customer2ndName ?? '',
  customerAliases: c.customerAliases,
  customerState: code(c.customerState),
  customerType: code(c.customerType),
  customerStatus: code(c.customerStatus),
  customerNote: c.customerNote ?? '',
  leadStatus: code(c.leadStatus),
  unqulifiedReasonName: c.unqulifiedReasonName ?? '',
  unqulifiedReasonNote: c.unqulifiedReasonNote ?? '',
  customerTaxNo: c.customerTaxNo ?? '',
  branchCode: c.branchCode ?? '',
  customerPhone: c.customerPhone ?? '',
  customerMobile: c.customerMobile ?? '',
  customerEmail: c.customerEmail ?? '',
  customerPosition: c.customerPosition ?? '',
  customerGender: code(c.customerGender),
  customerMaritalStatus: code(c.customerMaritalStatus),
  customerBirthdate: c.customerBirthdate ?? '',
  customerSocialAccount: Object.entries(c.customerSocialAccount ?? {}).map(([network, account]) => ({
    key: newRowKey(),
    network,
    account,
  })),
  customerTags: c.customerTags,
  addresses: c.addresses.map(addressToForm),
  sourceName: c.sourceName ?? '',
  customerGroupName: c.customerGroupName ?? '',
  interestsName: c.interestsName,
  classificationName: c.classificationName ?? '',
  contacts: c.contacts.map(contactToForm),
  customFields: Object.fromEntries(
    c.customFields.map(({ customFieldName, customFieldValue }) => [customFieldName, customFieldValue]),
  ),
  owners: c.owners,
  primaryOwner: c.primaryOwner ?? '',
  customerIncome: c.customerIncome ?? '',
  creditLimit: c.creditLimit ?? '',
})
