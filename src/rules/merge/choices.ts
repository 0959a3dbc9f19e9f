import type { MergeChoice, MergeField } from '#contract/sala/merge.ts'
import { MergeField as Fields } from '#contract/sala/merge.ts'
import { phoneKey } from '#lib/phone.ts'
import { taxIdKey } from '#lib/tax-id.ts'
import type { CustomerRecord } from '#rules/customer-record.ts'

export type Choices = Record<MergeField, MergeChoice>

/** A customer of a merge, with the day on which it was changed last. */
export type Side = CustomerRecord & { dateModified: string }

/** Lists and maps, which a merge unites. */
export const united = [
  'customerAliases',
  'customerTags',
  'interestsName',
  'owners',
  'addresses',
  'contacts',
  'customFields',
  'customerSocialAccount',
] as const satisfies MergeField[]

/** What the survivor is, which the other does not change unless the survivor says nothing of it. */
const own = new Set<MergeField>(['customerName', 'customerType', 'customerStatus', 'primaryOwner'])

export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)

const isUnited = (field: MergeField): boolean => (united as readonly MergeField[]).includes(field)

/** Which choices a field has at all. */
export const choicesOf = (field: MergeField): readonly MergeChoice[] =>
  isUnited(field) || field === 'customerNote' ? ['survivor', 'loser', 'both'] : ['survivor', 'loser']

/** One number in two spellings stays as the survivor has it; a tax id that names its branch says more. */
function sameNumber(field: MergeField, survivor: Side, loser: Side): MergeChoice | undefined {
  if (field === 'customerTaxNo' && taxIdKey(survivor[field] ?? '') === taxIdKey(loser[field] ?? ''))
    return isEmpty(survivor.branchCode) && !isEmpty(loser.branchCode) ? 'loser' : 'survivor'
  const isPhone = field === 'customerPhone' || field === 'customerMobile'
  return isPhone && phoneKey(survivor[field] ?? '') === phoneKey(loser[field] ?? '') ? 'survivor' : undefined
}

function choiceOf(field: MergeField, survivor: Side, loser: Side): MergeChoice {
  if (isEmpty(loser[field])) return 'survivor'
  if (isEmpty(survivor[field])) return 'loser'
  if (field === 'contacts' && survivor.customerType === 2) return 'survivor'
  if (isUnited(field) || field === 'customerNote') return 'both'
  if (own.has(field)) return 'survivor'
  // who came further does not go back to being a lead
  if (field === 'customerState') return loser.customerState > survivor.customerState ? 'loser' : 'survivor'
  const newer = loser.dateModified > survivor.dateModified ? 'loser' : 'survivor'
  return sameNumber(field, survivor, loser) ?? newer
}

/** What happens to a field of which nothing is said: empty loses, lists are united, of two values the newer stays. */
export function defaultChoices(survivor: Side, loser: Side): Choices {
  const choices = Fields.options.map((field) => [field, choiceOf(field, survivor, loser)] as const)
  return Object.fromEntries(choices) as Choices // fromEntries forgets the keys
}
