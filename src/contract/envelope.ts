import { z } from 'zod'

/** The business code of success. The service sends it as text; one known client compares it with a number. */
export const SUCCESS = '1000'
/** Exactly one error in the request. */
export const ONE_ERROR = '4001'
/** More than one error in the request. */
export const SEVERAL_ERRORS = '4002'

/** `code` is text or number on the wire and text here. */
export const Status = z.looseObject({
  code: z.union([z.string(), z.number()]).transform(String),
  description: z.string().nullish(),
})

/** Envelope A, and the part that C shares with it. Everything else may be missing. */
export const Envelope = z.looseObject({
  status: Status.nullish(),
  statusCode: z.union([z.string(), z.number()]).transform(String).nullish(),
  data: z.unknown(),
})

/** One refused field: its name on the wire with dots and indexes, `""` for the request as a whole. Ours. */
export const FieldError = z.object({ field: z.string(), message: z.string() })
export type FieldError = z.output<typeof FieldError>

/**
 * Every error of our host (but the gateway's 401): HTTP 4xx or 5xx, envelope A without data.
 * `description` is enough on its own; `errors` is our extension.
 */
export const ErrorReply = z.object({
  status: z.object({ code: z.string(), description: z.string() }),
  data: z.null(),
  errors: z.array(FieldError),
})
export type ErrorReply = z.output<typeof ErrorReply>

/** What a missing or wrong subscription key is answered with: the gateway's own form. */
export const GatewayError = z.object({ statusCode: z.int(), message: z.string() })

/** More changes than that in one write are not named in `Sala-Changes`: the header is left out. */
export const MOST_CHANGES_NAMED = 1000

/** Request and response headers that are ours. */
export const headerNames = {
  subscriptionKey: 'Ocp-Apim-Subscription-Key',
  idempotencyKey: 'Idempotency-Key',
  ifMatch: 'If-Match',
  version: 'ETag',
  total: 'Total-Count',
  after: 'Sala-After',
  changes: 'Sala-Changes',
  ignored: 'Sala-Ignored-Fields',
  replayed: 'Sala-Replayed',
  requestId: 'Sala-Request-Id',
} as const
