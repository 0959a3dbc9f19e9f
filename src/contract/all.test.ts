import { expect, test } from 'vitest'

import { endpoints } from './all.ts'
import type { Endpoint } from './endpoint.ts'

/** The operations of three groups of the documentation's navigation, in its spelling. */
const published = [
  ['authorize', 'POST', '/authorization/connect/token'],
  ['upsertCustomer', 'POST', '/v3/customers'],
  ['getCustomerByCode', 'GET', '/v3/customers/{customerCode}'],
  ['enquireCustomers', 'POST', '/v1/customers/enquiry'],
  ['getCustomerByName', 'GET', '/v3/customers/name/{customerName}'],
  ['createCustomerSatisfaction', 'POST', '/v3/customers/satisfaction'],
  ['addCustomerEvent', 'POST', '/v1/customerEvent'],
  ['getCustomerEvents', 'GET', '/v1/customerEvent/filter'],
  ['editCustomerEvent', 'PUT', '/v1/customerEvent/{eventId}'],
  ['deleteCustomerEvent', 'DELETE', '/v1/customerEvent/{eventId}'],
  ['getCustomerEventTypes', 'GET', '/v1/customerEvent/event-types'],
  ['searchCustomers', 'POST', '/v3/customers/search'],
  ['getCustomerById', 'GET', '/v3/customers/id/{customerId}'],
  ['getCustomersByTaxId', 'GET', '/v3/customers/tax/{taxId}'],
  ['checkCustomerExistence', 'POST', '/v3/customers/existence'],
  ['getCustomerFileCategories', 'GET', '/v1/customers/file-categories'],
  ['attachCustomerFiles', 'POST', '/v1/customers/file-categories'],
  ['enquireEmployees', 'POST', '/v1/Employees/Enquiry'],
  ['getEmployee', 'GET', '/v1/employees/{code}'],
] as const

const count = (group: Endpoint['group']) => endpoints.filter((e) => e.group === group).length
const namesIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/** Every address at which an operation answers, with its static segments in lower case. */
const routes = endpoints.flatMap((e) =>
  [e.path, ...(e.aliases ?? [])].map((path) => ({
    id: e.id,
    method: e.method,
    segments: path
      .split('/')
      .slice(1)
      .map((segment) => (segment.startsWith('{') ? '{}' : segment.toLowerCase())),
  })),
)

test.each(published)('%s is %s %s', (id, method, path) => {
  expect(endpoints.find((e) => e.id === id)).toMatchObject({ method, path })
})

test('the published groups hold 1, 10 + 6 and 2 operations, and nothing of ours', () => {
  expect([count('Authentication'), count('Customer'), count('Employee')]).toEqual([1, 16, 2])
  expect(published).toHaveLength(19)
})

test('what is ours lives under /sala/v1, and nothing else does', () => {
  for (const { id, group, path, provenance } of endpoints) {
    expect(path.startsWith('/sala/v1/'), id).toBe(group === 'Sala')
    if (group === 'Sala') expect(provenance, id).toBe('ours')
  }
})

test('ids are unique', () => {
  const ids = endpoints.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

test('method and path are unique, without regard to case', () => {
  const keys = routes.map(({ method, segments }) => `${method} ${segments.join('/')}`)
  expect(keys).toEqual([...new Set(keys)])
})

test('no address belongs to two operations: none could take another one for its parameter', () => {
  const collisions = routes.flatMap((a, at) =>
    routes
      .slice(at + 1)
      .filter((b) => a.method === b.method && a.segments.length === b.segments.length)
      .filter((b) =>
        a.segments.every((one, i) => one === '{}' || b.segments[i] === '{}' || one === b.segments[i]),
      )
      .map((b) => `${a.id} and ${b.id}`),
  )
  expect(collisions).toEqual([])
})

test('numeric ids of the published paths take digits only, so that words beside them stay free', () => {
  for (const id of ['editCustomerEvent', 'deleteCustomerEvent', 'getCustomerById']) {
    const { params } = endpoints.find((e) => e.id === id) ?? {}
    const name = Object.keys(params?.shape ?? {})[0] ?? ''
    expect(params?.safeParse({ [name]: '7' }).success, id).toBe(true)
    expect(params?.safeParse({ [name]: 'filter' }).success, id).toBe(false)
  }
})

test('the parameters of a path are those of its schema, in every spelling', () => {
  for (const { id, path, aliases = [], params } of endpoints) {
    const names = Object.keys(params?.shape ?? {}).toSorted()
    for (const spelling of [path, ...aliases]) expect(namesIn(spelling).toSorted(), id).toEqual(names)
  }
})

test('every operation says what it means and where it is known from', () => {
  for (const { id, doc, title, provenance } of endpoints) {
    expect(title.trim(), id).not.toBe('')
    expect(doc.length, `${id}: ${doc}`).toBeGreaterThanOrEqual(40)
    expect(['documented', 'observed', 'ours'], id).toContain(provenance)
  }
})

test('a GET has no body, and only a POST can be one that reads', () => {
  for (const { id, method, body, readOnly } of endpoints) {
    if (method === 'GET') expect(body, id).toBeUndefined()
    if (readOnly) expect(method, id).toBe('POST')
  }
})

test('a list answers a list', () => {
  for (const { id, list, reply } of endpoints) if (list) expect(reply.type, id).toBe('array')
})
