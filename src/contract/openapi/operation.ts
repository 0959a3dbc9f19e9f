import type { z } from 'zod'

import { Customer } from '#contract/customer/customer.ts'
import { isWrite, type Endpoint, type Provenance } from '#contract/endpoint.ts'
import { SUCCESS, headerNames } from '#contract/envelope.ts'

import { headerRef, type ErrorName, type parameters } from './components.ts'
import type { Json, SchemaWriter } from './json-schemas.ts'

/** Records that carry a version. */
const versioned: ReadonlySet<Endpoint['reply']> = new Set([Customer])

/** Operations for which nobody needs to be signed in. */
const open: ReadonlySet<string> = new Set(['signIn', 'whoAmI', 'signOut', 'health', 'capabilities'])

const sources: Record<Provenance, string> = {
  documented: 'Path and method are documented by the vendor.',
  observed: 'Path and method were seen in code that calls the service.',
  ours: 'Path and method are ours.',
}

const MEBIBYTE = 1024 * 1024

const mediaTypes = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
}

const describe = ({ doc, aliases = [], provenance }: Endpoint): string =>
  [doc, sources[provenance], ...(aliases.length > 0 ? [`Also answered at ${aliases.join(', ')}.`] : [])].join(
    ' ',
  )

const object = (properties: Json): Json => ({ type: 'object', required: Object.keys(properties), properties })

/** The reply with its envelope. */
function wrap({ envelope }: Endpoint, data: Json): Json {
  const code = { type: 'string', const: SUCCESS }
  switch (envelope) {
    case 'A':
      return object({ status: object({ code, description: { type: 'string' } }), data })
    case 'B':
      return object({ data: object({ value: data }) })
    case 'C':
      return object({ data, statusCode: { const: Number(SUCCESS) }, httpStatusCode: { const: 200 } })
    case 'bare':
    case 'bytes':
      return data
  }
}

const parameterRef = (name: keyof typeof parameters): Json => ({ $ref: `#/components/parameters/${name}` })

function parametersOf(endpoint: Endpoint, { write }: SchemaWriter): Json[] {
  const { params, query } = endpoint
  const path = Object.entries(params?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema: write(schema, 'input'),
  }))
  const search = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    schema: write(schema, 'input'),
  }))
  return [
    ...path,
    ...search,
    parameterRef('Language'),
    ...(isWrite(endpoint) ? [parameterRef('IdempotencyKey')] : []),
    ...(isVersionedWrite(endpoint) ? [parameterRef('IfMatch')] : []),
  ]
}

const isVersionedWrite = (endpoint: Endpoint) => isWrite(endpoint) && versioned.has(endpoint.reply)

function successOf(endpoint: Endpoint, { write }: SchemaWriter): Json {
  const { envelope, reply, list, body, method } = endpoint
  const content =
    envelope === 'bytes'
      ? { '*/*': {} }
      : { 'application/json': { schema: wrap(endpoint, write(reply, 'output')) } }
  const headers = {
    [headerNames.requestId]: headerRef('RequestId'),
    ...(versioned.has(reply) ? { [headerNames.version]: headerRef('Version') } : {}),
    ...(list
      ? { [headerNames.total]: headerRef('TotalCount'), [headerNames.after]: headerRef('After') }
      : {}),
    ...(body ? { [headerNames.ignored]: headerRef('IgnoredFields') } : {}),
    ...(isWrite(endpoint)
      ? { [headerNames.changes]: headerRef('Changes'), [headerNames.replayed]: headerRef('Replayed') }
      : {}),
  }
  return { description: method === 'DELETE' ? 'Done.' : 'Success.', headers, content }
}

/** Whether the request names a record that may not exist. */
const namesRecord = ({ params, query, body }: Endpoint): boolean =>
  params !== undefined ||
  [query, body].some((part) => Object.keys(part?.shape ?? {}).some((name) => /^customerCode$/i.test(name)))

function errorsOf(endpoint: Endpoint): Record<string, ErrorName> {
  const { id, group, params, query, body } = endpoint
  const isOpen = open.has(id)
  return {
    ...(params || query || body ? { 400: group === 'Authentication' ? 'TokenRefused' : 'BadRequest' } : {}),
    ...(isOpen && id !== 'signIn' ? {} : { 401: 'Unauthorized' }),
    ...(isOpen ? {} : { 403: 'Forbidden' }),
    ...(namesRecord(endpoint) ? { 404: 'NotFound' } : {}),
    ...(isWrite(endpoint) ? { 409: 'Conflict' } : {}),
    ...(isVersionedWrite(endpoint) ? { 412: 'PreconditionFailed' } : {}),
    ...(body ? { 413: 'TooLarge' } : {}),
    429: 'TooManyRequests',
    500: 'Failed',
    503: 'Unavailable',
  }
}

const securityOf = ({ id, group }: Endpoint): Json[] => {
  if (open.has(id)) return [{}]
  if (group === 'Authentication') return [{ subscriptionKey: [] }]
  return [{ bearer: [], subscriptionKey: [] }, { session: [] }]
}

function bodyOf(
  { encoding = 'json', bodyLimit = MEBIBYTE }: Endpoint,
  body: z.ZodObject,
  { write }: SchemaWriter,
): Json {
  const description = `At most ${Math.floor(bodyLimit / MEBIBYTE)} MiB.`
  return {
    description,
    required: true,
    content: { [mediaTypes[encoding]]: { schema: write(body, 'input') } },
  }
}

/** One operation of the document. */
export function operationOf(endpoint: Endpoint, writer: SchemaWriter): Json {
  const { id, group, title, provenance } = endpoint
  const errors = Object.entries(errorsOf(endpoint)).map(([status, name]) => [
    status,
    { $ref: `#/components/responses/${name}` },
  ])
  return {
    operationId: id,
    tags: [group],
    summary: title,
    description: describe(endpoint),
    'x-provenance': provenance,
    parameters: parametersOf(endpoint, writer),
    ...(endpoint.body ? { requestBody: bodyOf(endpoint, endpoint.body, writer) } : {}),
    responses: { 200: successOf(endpoint, writer), ...Object.fromEntries(errors) },
    security: securityOf(endpoint),
  }
}
