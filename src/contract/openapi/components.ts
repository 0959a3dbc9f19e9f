import { TokenError } from '#contract/auth.ts'
import { ErrorReply, GatewayError, MOST_CHANGES_NAMED, headerNames } from '#contract/envelope.ts'

import type { Json, SchemaWriter } from './json-schemas.ts'

/** What a request proves who asks with. */
export const securitySchemes: Json = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description:
      'For machines: the token of `authorize`, valid for one hour. Always together with the subscription key.',
  },
  subscriptionKey: { type: 'apiKey', in: 'header', name: headerNames.subscriptionKey },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'sala_session',
    description:
      'For people: the cookie of `signIn`. Over https its name is `__Host-sala_session`. A write must come from a page of this host.',
  },
}

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }

const requestHeader = (name: string, description: string, schema: Json = text): Json => ({
  name,
  in: 'header',
  required: false,
  description,
  schema,
})

export const parameters = {
  Language: requestHeader('Accept-Language', 'Language of sentences in errors. English when absent.', {
    ...text,
    enum: ['th', 'en'],
  }),
  IdempotencyKey: requestHeader(
    headerNames.idempotencyKey,
    'One key for one action of a user, kept for 14 days: the same key with the same request gives the first answer again, with another request it is a 409. Ours.',
    { ...text, minLength: 1, maxLength: 255 },
  ),
  IfMatch: requestHeader(
    headerNames.ifMatch,
    'The version as last read. An older one than the stored is a 412. Ours.',
  ),
} satisfies Record<string, Json>

const replyHeader = (description: string, schema: Json = text): Json => ({ description, schema })

export const headers = {
  Version: replyHeader('Version of the record, for `If-Match`. Ours.'),
  TotalCount: replyHeader(
    'Rows that match, before paging. Left out when the request says `count: false`. Ours.',
    count,
  ),
  After: replyHeader(
    'Cursor of the next page; absent on the last one and where the list has no cursor. Ours.',
  ),
  Changes: replyHeader(
    `Ids of the changes that the write kept, oldest first, separated by commas: \`/sala/v1/undo\` takes them. Absent when it changed nothing of which history is kept, and when there are more than ${MOST_CHANGES_NAMED}. Ours.`,
  ),
  IgnoredFields: replyHeader(
    'Fields of the request that are not known and were ignored, separated by commas. Ours.',
  ),
  Replayed: replyHeader('`true` when this is the first answer under the same `Idempotency-Key`. Ours.'),
  RequestId: replyHeader('Number of the request, to quote to support. Ours.'),
  RetryAfter: replyHeader('Seconds to wait.', count),
} satisfies Record<string, Json>

const json = (schema: Json): Json => ({ 'application/json': { schema } })
export const headerRef = (name: keyof typeof headers): Json => ({ $ref: `#/components/headers/${name}` })

/** Replies of errors by status: one sentence that is enough on its own, and the refused fields. */
export function errorResponses({ write }: SchemaWriter) {
  const reply = write(ErrorReply, 'output')
  const error = (description: string, schema: Json = reply, more: Json = {}): Json => ({
    description,
    headers: { [headerNames.requestId]: headerRef('RequestId'), ...more },
    content: json(schema),
  })
  const wait = { 'Retry-After': headerRef('RetryAfter') }
  return {
    BadRequest: error('Refused: code 4001 for one error, 4002 for several, each named in `errors`.'),
    TokenRefused: error('Refused, in the form of OAuth.', write(TokenError, 'output')),
    Unauthorized: error(
      'Nobody signed in, a token that is not valid, or (in the form of the gateway) no subscription key.',
      {
        anyOf: [reply, write(GatewayError, 'output')],
      },
    ),
    Forbidden: error('Not allowed for this person, partner or record.'),
    NotFound: error('Nothing is stored under that key.'),
    Conflict: error('The idempotency key was used for another request, or a conflicting write is under way.'),
    PreconditionFailed: error(
      'Somebody saved in between: the stored version is another than `If-Match` names.',
    ),
    TooLarge: error('The body is larger than the operation takes.'),
    TooManyRequests: error('Too many requests.', reply, wait),
    Failed: error('A fault of the host; the request number helps to find it. Nothing was written.'),
    Unavailable: error('The database does not answer.', reply, wait),
  } satisfies Record<string, Json>
}

export type ErrorName = keyof ReturnType<typeof errorResponses>
