import { z } from 'zod'

import { endpoint } from './endpoint.ts'
import { key } from './key.ts'

/** `expires_in` seconds; 3600 as documented. `scope` stands in the schema and in no example. */
export const Token = z.object({
  access_token: key(z.string()),
  token_type: z.literal('Bearer'),
  expires_in: z.int(),
  scope: z.string().optional(),
})
export type Token = z.output<typeof Token>

/** What a refused token request is answered with (OAuth's own form). */
export const TokenError = z.object({
  error: z.enum(['invalid_client', 'unsupported_grant_type', 'invalid_request']),
  error_description: z.string(),
})

export const authorize = endpoint({
  id: 'authorize',
  group: 'Authentication',
  title: 'Authorization',
  doc: 'A bearer token for partner credentials, valid for one hour; it stands for an integration, not for a person. Form body, no scope, no refresh token; the subscription key is sent here too. Errors are `{ error, error_description }`.',
  provenance: 'documented',
  method: 'POST',
  path: '/authorization/connect/token',
  envelope: 'bare',
  encoding: 'form',
  body: z.object({
    grant_type: z.string().max(100),
    client_id: z.string().max(200),
    client_secret: z.string().max(500),
  }),
  reply: Token,
  readOnly: true,
})
