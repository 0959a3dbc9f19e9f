import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

const text = z.string().max(1000).nullish()

/** Which customers an answer names, and by which fields of the request each was found. */
export const Existence = z.object({
  isExist: key(z.boolean()),
  customers: z.array(
    z.object({
      customerId: key(z.string()),
      customerCode: key(z.string()),
      customerName: z.string(),
      matchedBy: z.array(z.string()),
    }),
  ),
})
export type Existence = z.output<typeof Existence>

export const checkCustomerExistence = endpoint({
  id: 'checkCustomerExistence',
  group: 'Customer',
  title: 'Check Customer Existence',
  doc: 'Whether a customer with that code, name, tax id (with branch), e-mail or phone exists; at least one of them must be given. Phones compare by digits, with mobiles too. Never 404. All ours: only the title is published.',
  provenance: 'ours',
  method: 'POST',
  path: '/v3/customers/existence',
  envelope: 'A',
  body: z.object({
    customerCode: text,
    customerName: text,
    customerTaxNo: text,
    branchCode: text,
    customerEmail: text,
    customerPhone: text,
  }),
  reply: Existence,
  readOnly: true,
})
