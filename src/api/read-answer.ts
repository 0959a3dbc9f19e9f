import { isWrite, type Endpoint } from '#contract/endpoint.ts'
import { headerNames } from '#contract/envelope.ts'

import type { Called } from './call.ts'
import type { DriftReport } from './drift.ts'
import { ApiError, type ApiErrorKind } from './errors.ts'
import { unreadable } from './reading.ts'
import { asObject, refusal, saysError } from './refusal.ts'
import type { Answer } from './send.ts'
import { readReply, type Read } from './tolerant.ts'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return unreadable
  }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Names that the host did not know; it ends a long list with dots. */
const ignoredIn = (headers: Headers): string[] | undefined =>
  headers
    .get(headerNames.ignored)
    ?.split(',')
    .map((name) => decode(name.trim()))
    .filter((name) => name !== '...')

const totalIn = (headers: Headers): number | undefined => {
  const text = headers.get(headerNames.total) ?? ''
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** One that cannot be read is none: half of a write is not to be undone. */
function changesIn(headers: Headers): number[] | undefined {
  const text = headers.get(headerNames.changes) ?? ''
  return /^[1-9]\d{0,14}(, ?[1-9]\d{0,14})*$/.test(text) ? text.split(',').map(Number) : undefined
}

function called(data: unknown, headers: Headers, unread: Read['unread'] = {}): Called<unknown> {
  const version = headers.get(headerNames.version)
  const total = totalIn(headers)
  const after = headers.get(headerNames.after)
  const changes = changesIn(headers)
  const ignored = ignoredIn(headers)
  return {
    data,
    ...(version === null ? {} : { version }),
    ...(total === undefined ? {} : { total }),
    ...(after === null || after === '' ? {} : { after }),
    ...(changes === undefined ? {} : { changes }),
    ...(ignored === undefined ? {} : { ignored }),
    ...(Object.keys(unread).length === 0 ? {} : { unread }),
  }
}

/** 204 is the word of the server that there is nothing; an empty 200 is an answer that got lost. */
function emptyOf({ reply }: Endpoint): Read['data'] {
  if (reply._zod.def.type === 'array') return []
  if (reply._zod.def.type === 'nullable') return null
  return reply._zod.def.type === 'literal' ? true : unreadable
}

/**
 * What an answer says, by the rules for readers: a 2xx with another code than success is an error, the data
 * stands where it stands, and a reply that does not fit is read as far as it goes and reported.
 * Throws the `ApiError` that the answer stands for.
 */
export function readAnswer(
  endpoint: Endpoint,
  answer: Answer,
  now: number,
  report: (drift: DriftReport) => void,
): Called<unknown> {
  const { status, headers, text, file } = answer
  if (file !== undefined) return called(file, headers)
  const body = text.trim() === '' ? undefined : parse(text)
  const write = isWrite(endpoint)
  if (status < 200 || status > 299 || saysError(asObject(body)))
    throw refusal(endpoint.id, write, answer, body, now)
  const fail = (kind: ApiErrorKind) =>
    new ApiError(kind, {
      operation: endpoint.id,
      status,
      requestId: headers.get(headerNames.requestId) ?? undefined,
      uncertain: write,
    })
  if (body === unreadable || (body === undefined && status !== 204)) throw fail('unreadable')
  if (body === undefined) {
    const empty = emptyOf(endpoint)
    if (empty === unreadable) throw fail('unreadable')
    return called(empty, headers)
  }
  if (body === null && endpoint.reply._zod.def.type === 'nullable') return called(null, headers)
  const read = readReply(endpoint)(body, totalIn(headers))
  report({ endpoint: endpoint.id, paths: read.drift.toSorted() })
  if (read.data === unreadable) throw fail('drift')
  return called(read.data, headers, read.unread)
}
