import type { CustomerWrite } from '#contract/customer/write.ts'

/** Where the message of a custom field stands. Names may hold dots, so nothing takes such a path apart. */
export const customFieldPath = (name: string): string => `customFields.${name}`

/** Lists of names are one field on screen, and the primary owner is a star among the owners. */
const oneField = /^(owners|customerAliases|customerTags|interestsName)\[\d+\]/

/**
 * The place in the form of a wire name in a refusal of `sent`: `contacts[1].contactEmail`, `contact.contactEmail` (of
 * an individual), `customFields[2].customFieldValue`, `customerSocialAccount.line`. Unknown names stay as they are.
 */
export function formPath(field: string, sent: CustomerWrite): string {
  if (field === 'primaryOwner') return 'owners'
  const [, list] = oneField.exec(field) ?? []
  if (list !== undefined) return list
  const [, place] = /^customFields\[(\d+)\]/.exec(field) ?? []
  const name = place && sent.customFields?.[Number(place)]?.customFieldName
  if (name !== undefined) return customFieldPath(name)
  const [, network] = /^customerSocialAccount\.(.+)/.exec(field) ?? []
  const row = network ? Object.keys(sent.customerSocialAccount ?? {}).indexOf(network) : -1
  if (row >= 0) return `customerSocialAccount.${row}.account`
  return field.replace(/^contact(\[0\])?(?=\.|$)/, 'contacts.0').replace(/\[(\d+)\]/g, '.$1')
}
