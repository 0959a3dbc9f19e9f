import { z } from 'zod'

import { Customer } from '#contract/customer/customer.ts'
import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

/**
 * What a merge decides. Some take others along: the tax id its branch, the state the lead status with its reasons.
 * The names that are not taken become aliases whatever is chosen.
 */
export const MergeField = z.enum([
  'customerName',
  'customer2ndName',
  'customerAliases',
  'customerState',
  'customerType',
  'customerStatus',
  'customerNote',
  'customerPicture',
  'customerTaxNo',
  'customerPhone',
  'customerMobile',
  'customerEmail',
  'customerPosition',
  'customerGender',
  'customerMaritalStatus',
  'customerBirthdate',
  'customerSocialAccount',
  'addresses',
  'contacts',
  'sourceName',
  'customerGroupName',
  'classificationName',
  'interestsName',
  'customerTags',
  'owners',
  'primaryOwner',
  'customFields',
  'customerIncome',
  'creditLimit',
])
export type MergeField = z.output<typeof MergeField>

/** Whose value the survivor has afterwards. `both` unites lists and maps and writes notes below one another. */
export const MergeChoice = z.enum(['survivor', 'loser', 'both'])
export type MergeChoice = z.output<typeof MergeChoice>

const code = z.string().min(1).max(200)
const version = z.int().min(0).optional()

/** How many of each hang on a customer. */
export const Hanging = z.object({ events: z.int(), satisfaction: z.int(), files: z.int() })
export type Hanging = z.output<typeof Hanging>

const side = z.object({ customer: key(Customer), version: z.int(), hanging: Hanging })

export const compareCustomers = endpoint({
  id: 'compareCustomers',
  group: 'Sala',
  title: 'Compare two customers',
  doc: 'Both customers whole, with the versions that a merge names and the number of what hangs on each, for a look at both before a merge. `isApart`: somebody said that these are two.',
  provenance: 'ours',
  method: 'POST',
  path: '/sala/v1/customers/compare',
  envelope: 'bare',
  body: z.object({ first: code, second: code }),
  reply: z.object({ first: key(side), second: key(side), isApart: z.boolean() }),
  readOnly: true,
})

export const mergeCustomers = endpoint({
  id: 'mergeCustomers',
  group: 'Sala',
  title: 'Merge two customers',
  doc: 'Fills the survivor, makes the other’s names its aliases and hangs the other’s events, answers and files on it. The other is closed: out of lists and search, its code still reads it, with `mergedInto`. `fields` chooses for each field, what is absent goes by rule: what is empty loses, lists are united, of two values the one of the customer changed later wins; name, owner, type and status stay. A version that is not the present one is a 412. A split takes all of it back.',
  provenance: 'ours',
  method: 'POST',
  path: '/sala/v1/customers/merge',
  envelope: 'bare',
  body: z.object({
    survivor: code,
    loser: code,
    fields: z.partialRecord(MergeField, MergeChoice).nullish(),
    survivorVersion: version,
    loserVersion: version,
  }),
  reply: z.object({ survivor: key(Customer), loser: key(Customer), hanging: Hanging }),
})

export const splitCustomers = endpoint({
  id: 'splitCustomers',
  group: 'Sala',
  title: 'Split customers again',
  doc: 'Takes the merge of `loser` back: it reads as before, what hung on it hangs on it again, and the survivor gives back what it got. What was changed on the survivor since stays with it and is named in `kept`. Refused while the survivor is merged into another itself, or while somebody else has the name.',
  provenance: 'ours',
  method: 'POST',
  path: '/sala/v1/customers/split',
  envelope: 'bare',
  body: z.object({ loser: code }),
  reply: z.object({ survivor: key(Customer), loser: key(Customer), kept: z.array(z.string()) }),
})

/** A merge that stands. `mergedAt` `YYYY-MM-DDTHH:mm:ss+0700`. */
export const Merge = z.object({
  survivorCode: key(z.string()),
  survivorName: z.string(),
  loserCode: key(z.string()),
  loserName: z.string(),
  mergedAt: z.string(),
  mergedBy: z.string().nullable(),
  mergedByName: z.string(),
})
export type Merge = z.output<typeof Merge>

export const listMerges = endpoint({
  id: 'listMerges',
  group: 'Sala',
  title: 'List the merges of a customer',
  doc: 'The merges that a customer took part in and that were not split: who went into it and whom it went into, newest first.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/customers/{customerCode}/merges',
  envelope: 'bare',
  params: z.object({ customerCode: code }),
  reply: z.array(Merge),
  list: true,
})
