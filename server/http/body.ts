import type { Endpoint } from '#contract/endpoint.ts'
import { Refusal, refuseIfAny } from '#server/errors.ts'

import { parseJson } from './json-text.ts'
import { readBody } from './read-body.ts'

/** Most bytes of a body unless the operation says another. */
const MOST_BYTES = 1024 * 1024

/** A body before it is bound, and the bytes that tell whether a repeated request is the same. */
export type RawBody = { value: unknown; bytes: Uint8Array }

const mediaTypes = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
} as const

const refuse = (key: 'bodyNotText' | 'bodyNotForm' | 'bodyType', type = ''): Refusal =>
  Refusal.fields([type === '' ? { field: '', key } : { field: '', key, values: { type } }])

function checkMediaType(header: string | null, wanted: string): void {
  const [type = '', ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8)
  const fits = type === wanted && (charset === undefined || /^"?utf-?8"?$/.test(charset))
  if (!fits) throw refuse('bodyType', wanted)
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse('bodyNotText')
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  const { value, faults } = parseJson(textOf(bytes))
  refuseIfAny(faults)
  return value
}

async function multipartOf(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<RawBody> {
  const form = await new Response(bytes, { headers: { 'Content-Type': contentType } })
    .formData()
    .catch(() => {
      throw refuse('bodyNotForm')
    })
  const entries = [...form.entries()]
  // the boundary differs with each sending: what counts is the content
  const content = await Promise.all(
    entries.map(async ([name, part]) =>
      typeof part === 'string' ? [name, part] : [name, part.name, Buffer.from(await part.arrayBuffer())],
    ),
  )
  return {
    value: groupByName(entries),
    bytes: Buffer.concat(content.flat().map((piece) => Buffer.from(piece))),
  }
}

/** Values by name; a name that came several times has them all, for the schema to judge. */
export function groupByName(entries: Iterable<[string, unknown]>): Record<string, unknown> {
  const found = new Map<string, unknown[]>()
  for (const [name, value] of entries) {
    const values = found.get(name)
    if (values) values.push(value)
    else found.set(name, [value])
  }
  return Object.fromEntries(
    [...found].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
}

/** Reads the body of an operation that has one; any other body is not looked at. */
export async function bodyOf(endpoint: Endpoint, request: Request): Promise<RawBody> {
  if (endpoint.body === undefined || endpoint.method === 'GET')
    return { value: undefined, bytes: new Uint8Array() }
  const { encoding = 'json', bodyLimit = MOST_BYTES } = endpoint
  const contentType = request.headers.get('content-type')
  checkMediaType(contentType, mediaTypes[encoding])
  const bytes = await readBody(request, bodyLimit)
  if (encoding === 'multipart') return multipartOf(bytes, contentType ?? '')
  const value = encoding === 'json' ? jsonOf(bytes) : groupByName(new URLSearchParams(textOf(bytes)))
  return { value, bytes }
}
