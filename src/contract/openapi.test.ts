import { expect, test } from 'vitest'
import { z } from 'zod'

import { schemaWriter } from '#contract/openapi/json-schemas.ts'

import { endpoints, namedSchemas } from './all.ts'
import { openApiDocument } from './openapi.ts'

const document = openApiDocument(endpoints, '1.2.3')

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Everything in a document, with its path. */
function walk(value: unknown, path = '#'): [string, unknown][] {
  if (!isObject(value)) return [[path, value]]
  const inner = Object.entries(value).flatMap(([key, child]) =>
    walk(child, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
  return [[path, value], ...inner]
}

const places = new Map(walk(document))
const at = (path: string) => places.get(path)
const refs = [...places].filter(([path]) => path.endsWith('/$ref')).map(([, value]) => String(value))

const Operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()).length(1),
  summary: z.string().min(1),
  description: z.string().min(40),
  'x-provenance': z.enum(['documented', 'observed', 'ours']),
  parameters: z.array(
    z.looseObject({
      name: z.string().optional(),
      in: z.string().optional(),
      required: z.unknown().optional(),
    }),
  ),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.object({ schema: z.looseObject({}) })) })
    .optional(),
  responses: z.record(z.string().regex(/^[2-5]\d\d$/), z.looseObject({})),
  security: z.array(z.record(z.string(), z.array(z.string()))).min(1),
})

const Paths = z.record(
  z.string().startsWith('/'),
  z.partialRecord(z.enum(['get', 'post', 'put', 'delete']), Operation.strict()),
)
const operations = Object.entries(Paths.parse(document['paths'])).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
)
const operation = (id: string) => operations.find(({ operationId }) => operationId === id)

test('the document is OpenAPI 3.1 and plain JSON', () => {
  expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Sala', version: '1.2.3' } })
  expect(JSON.parse(JSON.stringify(document))).toEqual(document)
})

test('every operation of the contract is there once, under its id', () => {
  const ids = operations.map(({ operationId }) => operationId)
  expect(ids.toSorted()).toEqual(endpoints.map(({ id }) => id).toSorted())
  for (const { id, method, path, group, provenance } of endpoints)
    expect(operation(id), id).toMatchObject({
      method: method.toLowerCase(),
      path,
      tags: [group],
      'x-provenance': provenance,
    })
})

test('every reference leads somewhere, and nothing shared is left unused', () => {
  expect(refs.filter((ref) => at(ref) === undefined)).toEqual([])
  const shared = [...places.keys()].filter((path) =>
    /^#\/components\/(?!securitySchemes)\w+\/[^/]+$/.test(path),
  )
  expect(shared.filter((path) => !refs.includes(path))).toEqual([])
})

test('nothing of the dialect of a lone schema is left', () => {
  const words = [...places.keys()].map((path) => path.split('/').at(-1))
  for (const word of ['$schema', '$defs', '$id', 'definitions']) expect(words).not.toContain(word)
})

test('every parameter in a path is declared as required, and no other', () => {
  for (const { path, operationId, parameters } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const declared = parameters.filter((parameter) => parameter.in === 'path')
    expect(
      declared.map(({ name }) => name),
      operationId,
    ).toEqual(named)
    expect(
      declared.every(({ required }) => required === true),
      operationId,
    ).toBe(true)
  }
})

test('two paths never differ by the names of their parameters alone', () => {
  const shapes = Object.keys(Paths.parse(document['paths'])).map((path) =>
    path.replaceAll(/\{\w+\}/g, '{}').toLowerCase(),
  )
  expect(shapes).toEqual([...new Set(shapes)])
})

test('every answer is described, with a success among them', () => {
  for (const { operationId, responses } of operations) {
    expect(Object.keys(responses), operationId).toContain('200')
    for (const response of Object.values(responses)) {
      const said = '$ref' in response ? at(String(response['$ref'])) : response
      expect(said, operationId).toMatchObject({ description: expect.stringMatching(/./) })
    }
  }
})

test('every tag and every way to sign in is declared', () => {
  const tags = z.array(z.object({ name: z.string(), description: z.string().min(1) })).parse(document['tags'])
  for (const { operationId, tags: used, security } of operations) {
    expect(
      tags.map(({ name }) => name),
      operationId,
    ).toEqual(expect.arrayContaining(used))
    for (const name of security.flatMap((way) => Object.keys(way)))
      expect(at(`#/components/securitySchemes/${name}`), operationId).toBeDefined()
  }
})

test('a machine needs token and key together, a person the cookie, and the token call the key', () => {
  expect(operation('upsertCustomer')?.security).toEqual([
    { bearer: [], subscriptionKey: [] },
    { session: [] },
  ])
  expect(operation('authorize')?.security).toEqual([{ subscriptionKey: [] }])
  expect(operation('health')?.security).toEqual([{}])
})

const schemaOf = (id: string) => {
  const success = operation(id)?.responses['200']
  const { content } = z
    .looseObject({ content: z.record(z.string(), z.object({ schema: z.unknown() })) })
    .parse(success)
  return content['application/json']?.schema
}

test('a reply is documented with its envelope', () => {
  const employee = { $ref: '#/components/schemas/Employee' }
  expect(schemaOf('getCustomerByCode')).toMatchObject({
    required: ['status', 'data'],
    properties: { data: { $ref: '#/components/schemas/Customer' } },
  })
  expect(schemaOf('getEmployee')).toMatchObject({ properties: { data: { properties: { value: employee } } } })
  expect(schemaOf('whoAmI')).toMatchObject({ required: ['user', 'permissions', 'draftKey'] })
})

test('bodies are documented as they travel', () => {
  const types = (id: string) => Object.keys(operation(id)?.requestBody?.content ?? {})
  expect(types('authorize')).toEqual(['application/x-www-form-urlencoded'])
  expect(types('uploadFile')).toEqual(['multipart/form-data'])
  expect(types('upsertCustomer')).toEqual(['application/json'])
  expect(types('getCustomerByCode')).toEqual([])
})

test('the headers of versions, keys and totals stand where they are used', () => {
  const headersOf = (id: string) =>
    Object.keys(
      z.looseObject({ headers: z.object({}).loose() }).parse(operation(id)?.responses['200']).headers,
    )
  const parametersOf = (id: string) => operation(id)?.parameters.map((parameter) => parameter['$ref'])
  expect(headersOf('getCustomerByCode')).toContain('ETag')
  expect(headersOf('enquireCustomers')).toEqual(expect.arrayContaining(['Total-Count', 'Sala-After']))
  expect(headersOf('upsertCustomer')).toContain('Sala-Changes')
  expect(headersOf('enquireCustomers')).not.toContain('Sala-Changes')
  expect(parametersOf('upsertCustomer')).toEqual(
    expect.arrayContaining(['#/components/parameters/IdempotencyKey', '#/components/parameters/IfMatch']),
  )
  expect(parametersOf('enquireCustomers')).not.toContain('#/components/parameters/IdempotencyKey')
})

test('a shared schema says the same of a request and of a reply', () => {
  for (const [name, schema] of Object.entries(namedSchemas)) {
    const { write } = schemaWriter({})
    expect(write(schema, 'input'), name).toEqual(write(schema, 'output'))
  }
})
