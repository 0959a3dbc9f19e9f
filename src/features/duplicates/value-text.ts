import type { Customer } from '#contract/customer/customer.ts'
import type { MergeField } from '#contract/sala/merge.ts'
import { isEmpty } from '#rules/merge/choices.ts'

/** How coded values and people are called. */
export type Namers = {
  code: (of: 'state' | 'status' | 'leadStatus' | 'type' | 'gender' | 'marital', value: number) => string
  person: (staffCode: string) => string
  day: (day: string) => string
  phone: (typed: string) => string
  network: (name: string) => string
}

const codes = {
  customerState: 'state',
  customerStatus: 'status',
  customerType: 'type',
  customerGender: 'gender',
  customerMaritalStatus: 'marital',
} as const

const joined = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ')

/** What a customer says in a field, as lines of text; `''` for nothing. */
export function valueText(
  field: MergeField,
  c: Customer,
  { code, person, day, phone, network: networkName }: Namers,
): string {
  const value = c[field]
  if (isEmpty(value)) return ''
  switch (field) {
    case 'addresses':
      return c.addresses.map((one) => joined([one.locationName, one.locationAddress])).join('\n')
    case 'contacts':
      return c.contacts
        .map((one) =>
          joined([
            one.contactName,
            one.contactPosition,
            phone(one.contactPhone ?? ''),
            phone(one.contactMobile ?? ''),
          ]),
        )
        .join('\n')
    case 'customFields':
      return c.customFields
        .map((one) => `${one.customFieldName}: ${one.customFieldValue.join(', ')}`)
        .join('\n')
    case 'customerSocialAccount':
      return Object.entries(c.customerSocialAccount ?? {})
        .map(([network, account]) => `${networkName(network)}: ${account}`)
        .join('\n')
    case 'owners':
      return c.owners.map(person).join(', ')
    case 'primaryOwner':
      return person(c.primaryOwner ?? '')
    case 'customerBirthdate':
      return day(c.customerBirthdate ?? '')
    case 'customerPhone':
    case 'customerMobile':
      return phone(c[field] ?? '')
    case 'customerTaxNo':
      return joined([c.customerTaxNo, c.branchCode])
    case 'customerState':
      return joined([code('state', c.customerState), code('leadStatus', c.leadStatus)])
    case 'customerStatus':
    case 'customerType':
    case 'customerGender':
    case 'customerMaritalStatus':
      return code(codes[field], Number(value))
    case 'customerAliases':
    case 'customerTags':
    case 'interestsName':
      return c[field].join(', ')
    default:
      return c[field] ?? ''
  }
}
