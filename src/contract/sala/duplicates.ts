import { z } from 'zod'

import { CustomerState, CustomerStatus, CustomerType } from '#contract/customer/fields.ts'
import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

/** By what two customers look like one. */
export const DuplicateReason = z.enum(['taxId', 'name', 'email', 'phone'])
export type DuplicateReason = z.output<typeof DuplicateReason>

/** A customer as far as one needs it to tell two apart. Staff code in `primaryOwner`. */
export const DuplicateCustomer = z.object({
  customerCode: key(z.string()),
  customerName: key(z.string()),
  customer2ndName: z.string().nullable(),
  customerState: CustomerState,
  customerStatus: CustomerStatus,
  customerType: CustomerType.nullable(),
  customerTaxNo: z.string().nullable(),
  branchCode: z.string().nullable(),
  customerPhone: z.string().nullable(),
  customerEmail: z.string().nullable(),
  primaryOwner: z.string().nullable(),
  dateModified: z.string(),
})
export type DuplicateCustomer = z.output<typeof DuplicateCustomer>

/** `score` 0 to 1, from 0.5 on worth a look, from 0.9 on nearly sure. `reasons` the strongest first. */
export const DuplicateCandidate = z.object({
  customer: key(DuplicateCustomer),
  reasons: z.array(DuplicateReason),
  score: z.number(),
})
export type DuplicateCandidate = z.output<typeof DuplicateCandidate>

const text = z.string().max(1000).nullish()

export const findDuplicates = endpoint({
  id: 'findDuplicates',
  group: 'Sala',
  title: 'Find duplicates of what is typed',
  doc: 'Customers that may be the one that is being typed, the likeliest first, ten at most: by tax id with branch (none counts as head office), phone, e-mail, and name without legal form, in its spellings and in either script. `customerCode` is the customer that is being changed: it is left out, and so is who was said to be somebody else. Nothing given finds nobody.',
  provenance: 'ours',
  method: 'POST',
  path: '/sala/v1/customers/duplicates',
  envelope: 'bare',
  body: z.object({
    customerCode: text,
    customerName: text,
    customer2ndName: text,
    customerTaxNo: text,
    branchCode: text,
    customerPhone: text,
    customerMobile: text,
    customerEmail: text,
  }),
  reply: z.array(DuplicateCandidate),
  readOnly: true,
})

/** `isApart`: somebody said that these are two. The older customer stands first. */
export const DuplicatePair = z.object({
  first: key(DuplicateCustomer),
  second: key(DuplicateCustomer),
  reasons: z.array(DuplicateReason),
  score: z.number(),
  isApart: z.boolean(),
})
export type DuplicatePair = z.output<typeof DuplicatePair>

export const listDuplicates = endpoint({
  id: 'listDuplicates',
  group: 'Sala',
  title: 'List duplicates',
  doc: 'Pairs of customers that may be one, the likeliest first. What more than twelve customers share (the number of a switchboard) says nothing and makes no pair; neither do two branches of one tax id. `state` `apart`: those of which somebody said that they are two, in place of all others. Rows that were filled in bulk appear within minutes.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/customers/duplicates',
  envelope: 'bare',
  query: z.object({
    skip: z.int().min(0).max(1_000_000).optional(),
    take: z.int().min(1).max(100).optional(),
    state: z.enum(['open', 'apart']).optional(),
  }),
  reply: z.array(DuplicatePair),
  list: true,
})

const pair = z.object({ customerCode: z.string().min(1).max(200), otherCode: z.string().min(1).max(200) })

export const keepApart = endpoint({
  id: 'keepApart',
  group: 'Sala',
  title: 'Say that two are no duplicate',
  doc: 'Remembers that two customers are two: they are no pair and no warning any more, whatever they share. Said twice it is said once.',
  provenance: 'ours',
  method: 'PUT',
  path: '/sala/v1/customers/{customerCode}/not-duplicates/{otherCode}',
  envelope: 'bare',
  params: pair,
  reply: z.object({ isApart: z.boolean() }),
})

export const dropApart = endpoint({
  id: 'dropApart',
  group: 'Sala',
  title: 'Take back that two are no duplicate',
  doc: 'Forgets that two customers were said to be two. They may be a pair again.',
  provenance: 'ours',
  method: 'DELETE',
  path: '/sala/v1/customers/{customerCode}/not-duplicates/{otherCode}',
  envelope: 'bare',
  params: pair,
  reply: z.object({ isApart: z.boolean() }),
})
