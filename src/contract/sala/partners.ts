import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

/** Credentials of an integration. Secret and subscription key are answered once, when they are made. */
export const Partner = z.object({
  clientId: key(z.string()),
  name: z.string(),
  isActive: z.boolean(),
  dateCreated: z.string(),
  dateLastUsed: z.string().nullable(),
})
export type Partner = z.output<typeof Partner>

export const listPartners = endpoint({
  id: 'listPartners',
  group: 'Sala',
  title: 'List partner credentials',
  doc: 'Credentials that integrations use at the token endpoint, without their secrets.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/partners',
  envelope: 'bare',
  reply: z.array(Partner),
  list: true,
})

export const createPartner = endpoint({
  id: 'createPartner',
  group: 'Sala',
  title: 'Create partner credentials',
  doc: 'Makes a client id, a secret and a subscription key. Secret and key are stored as hashes and shown this once.',
  provenance: 'ours',
  method: 'POST',
  path: '/sala/v1/partners',
  envelope: 'bare',
  body: z.object({ name: z.string().max(100) }),
  reply: Partner.extend({ clientSecret: key(z.string()), subscriptionKey: key(z.string()) }),
})

export const removePartner = endpoint({
  id: 'removePartner',
  group: 'Sala',
  title: 'Remove partner credentials',
  doc: 'Removes credentials and ends their tokens at once; a second removal is a 404.',
  provenance: 'ours',
  method: 'DELETE',
  path: '/sala/v1/partners/{clientId}',
  envelope: 'bare',
  params: z.object({ clientId: z.string().min(1).max(200) }),
  reply: z.object({ removed: z.literal(true) }),
})
