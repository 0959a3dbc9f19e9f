import type { z } from 'zod'

import type { TokenError } from '#contract/auth.ts'
import type { Endpoint, EnvelopeShape } from '#contract/endpoint.ts'
import { ONE_ERROR, SEVERAL_ERRORS, SUCCESS, type FieldError } from '#contract/envelope.ts'
import type { FieldFault, Refusal } from '#server/errors.ts'
import { say, type Language } from '#server/words/say.ts'

/** Faults that are told one by one; a list of a thousand wrong rows says the rest as a number. */
const MOST_TOLD = 100
const MOST_IN_DESCRIPTION = 10

/** Data as it travels: exactly the shape of the operation, B with nothing but `data`. */
export function wrap(shape: EnvelopeShape, data: unknown): unknown {
  switch (shape) {
    case 'A':
      return { status: { code: SUCCESS, description: 'Success' }, data }
    case 'B':
      return { data: { value: data } }
    case 'C':
      return { data, statusCode: Number(SUCCESS), httpStatusCode: 200 }
    default:
      return data
  }
}

const errorOf = ({ field, key, values }: FieldFault, language: Language): FieldError => ({
  field,
  message: say(language, key, values),
})

const sentenceOf = ({ field, message }: FieldError): string =>
  field === '' ? message : `${field}: ${message}`

const separators = { en: '; ', th: ' · ' }

/** In words what is wrong, enough on its own. */
function describe(errors: FieldError[], count: number, language: Language): string {
  const [first] = errors
  if (count === 1 && first) return sentenceOf(first)
  const told = errors.slice(0, MOST_IN_DESCRIPTION).map(sentenceOf)
  if (count > told.length) told.push(say(language, 'more', { count: count - told.length }))
  return `${say(language, 'severalErrors', { count })}: ${told.join(separators[language])}`
}

/** OAuth's names for what is wrong with a token call. */
const oauthErrors: Partial<Record<FieldFault['key'], z.output<typeof TokenError>['error']>> = {
  tokenGrant: 'unsupported_grant_type',
  tokenClient: 'invalid_client',
}

/** The body of a refusal in the caller's language: an envelope, but for the gateway's 401 and the token call. */
export function refusalBody(refusal: Refusal, language: Language, endpoint?: Endpoint): unknown {
  const { faults, status } = refusal
  const errors = faults.slice(0, MOST_TOLD).map((fault) => errorOf(fault, language))
  const description = describe(errors, faults.length, language)
  if (refusal.shape === 'gateway') return { statusCode: status, message: description }
  if (endpoint?.encoding === 'form') {
    const error = oauthErrors[faults[0]?.key ?? 'badRequest'] ?? 'invalid_request'
    return { error, error_description: description }
  }
  const code = faults.length > 1 ? SEVERAL_ERRORS : ONE_ERROR
  const also = endpoint?.envelope === 'C' ? { statusCode: Number(code), httpStatusCode: status } : {}
  return { status: { code, description }, data: null, errors, ...also }
}
