import type { Contact } from '#contract/customer/fields.ts'

/**
 * What the form holds. Its keys are those of the wire, so that a refused field is found without a table; its values
 * are those of the screen: text is never null, a choice is its code as text ('' none).
 */
export type AddressForm = {
  /** For lists on screen only: rows keep their identity while they move. */
  key: string
  locationName: string
  locationAddress: string
  locationType: string
  latitude: string
  longitude: string
}

export type ContactForm = {
  key: string
  contactName: string
  contactPosition: string
  contactPhone: string
  contactMobile: string
  contactEmail: string
  /** YYYY-MM-DD or ''. */
  contactBirthdate: string
  contactNote: string
  contactStatus: boolean
  /** What the screen does not show goes back as it came. */
  kept: Pick<Contact, 'contactPicture' | 'contactSocialAccount'> & { contactStatus: boolean | null }
}

/** `network` is the key on the wire: `line`, `facebook`, or one that we do not know. */
export type SocialForm = { key: string; network: string; account: string }

export type CustomerForm = {
  customerCode: string
  customerName: string
  customer2ndName: string
  customerAliases: string[]
  customerState: string
  customerType: string
  customerStatus: string
  customerNote: string
  leadStatus: string
  unqulifiedReasonName: string
  unqulifiedReasonNote: string
  customerTaxNo: string
  branchCode: string
  customerPhone: string
  customerMobile: string
  customerEmail: string
  customerPosition: string
  customerGender: string
  customerMaritalStatus: string
  customerBirthdate: string
  customerSocialAccount: SocialForm[]
  customerTags: string[]
  addresses: AddressForm[]
  sourceName: string
  customerGroupName: string
  interestsName: string[]
  classificationName: string
  contacts: ContactForm[]
  /** By the name of the custom field. */
  customFields: Record<string, string[]>
  owners: string[]
  primaryOwner: string
  customerIncome: string
  creditLimit: string
}

let made = 0
/** Names a repeatable row for as long as the form is open. */
export const newRowKey = (): string => `row-${(made += 1)}`

/** The same form with rows named for this page: what was kept on another page has names that are given here, too. */
export function rekeyed(form: CustomerForm): CustomerForm {
  const named = <Row extends { key: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, key: newRowKey() }))
  const { addresses, contacts, customerSocialAccount } = form
  return {
    ...form,
    addresses: named(addresses),
    contacts: named(contacts),
    customerSocialAccount: named(customerSocialAccount),
  }
}

export const emptyAddress = (): AddressForm => ({
  key: newRowKey(),
  locationName: '',
  locationAddress: '',
  locationType: '1',
  latitude: '',
  longitude: '',
})

export const emptyContact = (): ContactForm => ({
  key: newRowKey(),
  contactName: '',
  contactPosition: '',
  contactPhone: '',
  contactMobile: '',
  contactEmail: '',
  contactBirthdate: '',
  contactNote: '',
  contactStatus: true,
  kept: { contactPicture: null, contactSocialAccount: null, contactStatus: true },
})

/** A new customer starts as a lead of the person who types. */
export const emptyCustomer = (owner: string | undefined): CustomerForm => ({
  customerCode: '',
  customerName: '',
  customer2ndName: '',
  customerAliases: [],
  customerState: '1',
  customerType: '1',
  customerStatus: '0',
  customerNote: '',
  leadStatus: '',
  unqulifiedReasonName: '',
  unqulifiedReasonNote: '',
  customerTaxNo: '',
  branchCode: '',
  customerPhone: '',
  customerMobile: '',
  customerEmail: '',
  customerPosition: '',
  customerGender: '',
  customerMaritalStatus: '',
  customerBirthdate: '',
  customerSocialAccount: [],
  customerTags: [],
  addresses: [],
  sourceName: '',
  customerGroupName: '',
  interestsName: [],
  classificationName: '',
  contacts: [],
  customFields: {},
  owners: owner === undefined ? [] : [owner],
  primaryOwner: owner ?? '',
  customerIncome: '',
  creditLimit: '',
})
