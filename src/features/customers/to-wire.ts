import type { Customer } from '#contract/customer/customer.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'

import type { AddressForm, ContactForm, CustomerForm } from './form.ts'

const text = (value: string): string | null => value.trim() || null
/** The wire's code of a choice. The form offers only what the contract knows, and keeps what it did not know. */
const choice = <T extends number>(value: string): T | null => (value === '' ? null : (Number(value) as T))

const addressToWire = ({ key: _key, ...address }: AddressForm) => ({
  locationName: text(address.locationName),
  locationAddress: text(address.locationAddress),
  locationType: choice<1 | 2>(address.locationType),
  latitude: text(address.latitude),
  longitude: text(address.longitude),
})

const contactToWire = ({ key: _key, kept, ...contact }: ContactForm) => ({
  ...kept,
  contactName: contact.contactName.trim(),
  contactPosition: text(contact.contactPosition),
  contactPhone: text(contact.contactPhone),
  contactMobile: text(contact.contactMobile),
  contactEmail: text(contact.contactEmail),
  contactBirthdate: text(contact.contactBirthdate),
  contactNote: text(contact.contactNote),
  // absent means active: a contact that nobody touched goes back as it came
  contactStatus:
    contact.contactStatus === (kept.contactStatus ?? true) ? kept.contactStatus : contact.contactStatus,
})

/** The order of custom fields as opened, new ones after them; those without a value are left out. */
function customFieldsToWire(values: CustomerForm['customFields']) {
  return Object.entries(values)
    .map(([customFieldName, list]) => ({
      customFieldName,
      customFieldValue: list.map((value) => value.trim()).filter(Boolean),
    }))
    .filter((field) => field.customFieldValue.length > 0)
}

const isBlank = (...parts: string[]): boolean => parts.every((part) => part.trim() === '')

/** Rows that nobody filled go before a save, so that the places in a refusal are the places on screen. */
export const withoutBlankRows = (f: CustomerForm): CustomerForm => ({
  ...f,
  customerSocialAccount: f.customerSocialAccount.filter(({ account }) => !isBlank(account)),
  addresses: f.addresses.filter((a) => !isBlank(a.locationName, a.locationAddress, a.latitude, a.longitude)),
  contacts: f.contacts.filter(
    (c) =>
      !isBlank(c.contactName, c.contactPosition, c.contactPhone, c.contactMobile, c.contactEmail) ||
      !isBlank(c.contactBirthdate, c.contactNote),
  ),
})

/** What a save sends: everything as opened with the edits merged in, so that nothing is erased that the screen does not show. */
export function toWire(f: CustomerForm, opened?: Customer): CustomerWrite {
  const {
    customerId: _id,
    dateCreated: _made,
    dateModified: _changed,
    contact: _contact,
    ...kept
  } = opened ?? ({} as Partial<Customer>)
  const social = f.customerSocialAccount
  const individual = f.customerType === '2'
  const contacts = f.contacts.map(contactToWire)
  return {
    ...kept,
    customerCode: text(f.customerCode),
    customerName: f.customerName.trim(),
    customer2ndName: text(f.customer2ndName),
    customerAliases: f.customerAliases,
    customerState: choice<1 | 2 | 3>(f.customerState) ?? 1,
    customerType: choice<1 | 2>(f.customerType),
    customerStatus: choice<0 | 1 | 2>(f.customerStatus),
    customerNote: text(f.customerNote),
    leadStatus: choice<1 | 2 | 3 | 4>(f.leadStatus),
    unqulifiedReasonName: text(f.unqulifiedReasonName),
    unqulifiedReasonNote: text(f.unqulifiedReasonNote),
    customerTaxNo: text(f.customerTaxNo),
    branchCode: text(f.branchCode),
    customerPhone: text(f.customerPhone),
    customerMobile: text(f.customerMobile),
    customerEmail: f.customerEmail.trim(), // R17: a cleared e-mail is '', never null
    customerPosition: text(f.customerPosition),
    customerGender: choice<1 | 2>(f.customerGender),
    customerMaritalStatus: choice<1 | 2 | 3 | 4 | 5 | 6>(f.customerMaritalStatus),
    customerBirthdate: text(f.customerBirthdate),
    customerSocialAccount:
      social.length === 0
        ? null
        : Object.fromEntries(social.map(({ network, account }) => [network, account.trim()])),
    customerTags: f.customerTags,
    addresses: f.addresses.map(addressToWire),
    sourceName: text(f.sourceName),
    customerGroupName: text(f.customerGroupName),
    interestsName: f.interestsName,
    classificationName: text(f.classificationName),
    ...(individual ? { contact: contacts[0] ?? null, contacts: undefined } : { contacts }),
    customFields: customFieldsToWire(f.customFields),
    owners: f.owners,
    primaryOwner: text(f.primaryOwner),
    customerIncome: text(f.customerIncome),
    creditLimit: text(f.creditLimit),
  }
}
