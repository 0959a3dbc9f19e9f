import { SUCCESS, headerNames, type FieldError } from '#contract/envelope.ts'

import { ApiError, type ApiErrorKind } from './errors.ts'
import { retryAfterOf } from './retry-after.ts'
import type { Answer } from './send.ts'

type Body = Readonly<Record<string, unknown>>

export const asObject = (value: unknown): Body | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined

const scalar = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

/** A server's sentence, unless it is a page: markup is never shown. */
const sentence = (...values: unknown[]): string | undefined =>
  values
    .filter((value): value is string => typeof value === 'string')
    .map((value) => value.trim().slice(0, 1000))
    .find((value) => value !== '' && !/<[a-z!/]/i.test(value))

/** The business code, of envelope A or C, as text. */
export const codeOf = (body: Body | undefined): string | undefined =>
  scalar(asObject(body?.['status'])?.['code']) ?? scalar(body?.['statusCode'])

/** A 2xx whose envelope says otherwise. 200 is the gateway's own form of success. */
export const saysError = (body: Body | undefined): boolean => {
  const code = codeOf(body)
  return code !== undefined && code !== SUCCESS && code !== '200'
}

/** `[{ field, message }]` of our host, or `{ field: string[] }` of the application framework. */
function fieldsOf(errors: unknown): FieldError[] {
  if (Array.isArray(errors))
    return errors.flatMap((item) => {
      const error = asObject(item)
      const message = sentence(error?.['message'])
      return message === undefined ? [] : [{ field: scalar(error?.['field']) ?? '', message }]
    })
  return Object.entries(asObject(errors) ?? {}).flatMap(([name, messages]) =>
    (Array.isArray(messages) ? messages : [messages]).flatMap((value) => {
      const message = sentence(value)
      return message === undefined ? [] : [{ field: name.replace(/^\$\.?/, ''), message }]
    }),
  )
}

const kinds: Readonly<Record<number, ApiErrorKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  408: 'unavailable',
  409: 'conflict',
  410: 'notFound',
  412: 'precondition',
  413: 'tooLarge',
  428: 'precondition',
  429: 'rateLimited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}

const kindOf = (status: number): ApiErrorKind => kinds[status] ?? (status < 500 ? 'refused' : 'failed')

/** Answers after which a write may have been done: a gateway gave up on it, not the server. */
const leavesDoubt = (kind: ApiErrorKind, retryAfter: number | undefined) =>
  kind === 'unavailable' && retryAfter === undefined

/** The one error that an answer stands for, of whichever of the five known shapes (or none) its body has. */
export function refusal(
  operation: string,
  write: boolean,
  { status, headers }: Answer,
  body: unknown,
  now: number,
): ApiError {
  const fields = asObject(body)
  const kind = kindOf(status)
  const retryAfter = retryAfterOf(headers, now)
  return new ApiError(kind, {
    operation,
    status,
    code: codeOf(fields) ?? scalar(fields?.['error']),
    description: sentence(
      asObject(fields?.['status'])?.['description'],
      fields?.['message'],
      fields?.['error_description'],
      fields?.['title'],
      fields?.['error'],
    ),
    fields: fieldsOf(fields?.['errors']),
    retryAfter,
    requestId: headers.get(headerNames.requestId) ?? scalar(fields?.['traceId']),
    uncertain: write && leavesDoubt(kind, retryAfter),
  })
}
