import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { endpoints } from '#contract/all.ts'
import type { Endpoint } from '#contract/endpoint.ts'

import { routeTable } from './route-table.ts'

const of = (id: string, method: Endpoint['method'], path: string, params?: z.ZodObject) => {
  const endpoint: Endpoint = {
    id,
    group: 'Sala',
    title: id,
    doc: '',
    provenance: 'ours',
    method,
    path,
    envelope: 'bare',
    reply: z.null(),
    ...(params ? { params } : {}),
  }
  return { endpoint }
}

const digits = z.object({ id: z.string().regex(/^\d+$/) })
const anything = z.object({ code: z.string().min(1) })
const find = routeTable([
  of('dealById', 'GET', '/v1/deals/{id}', digits),
  of('boards', 'GET', '/v1/deals/boards'),
  of('changeDeal', 'PUT', '/v1/deals/{id}', digits),
  of('byCode', 'GET', '/v3/Customers/{code}', anything),
  of('create', 'POST', '/v3/Customers'),
  of('product1', 'POST', '/v1/products/getProduct'),
  of('product2', 'POST', '/v2/Products/GetProduct'),
])

const hit = (method: string, path: string) => {
  const match = find(method, path)
  return match.kind === 'found' ? { id: match.target.endpoint.id, ...match.params } : match
}

test.each([
  ['static segments come before parameters', 'GET', '/v1/deals/boards', { id: 'boards' }],
  ['digits find the parameter of digits', 'GET', '/v1/deals/42', { id: '42' }],
  ['letters do not', 'GET', '/v1/deals/42a', { kind: 'unknown' }],
  ['letters of static segments may have any case', 'GET', '/V3/cUSTOMERS/Ab', { id: 'byCode', code: 'Ab' }],
  ['a trailing slash does not count', 'GET', '/v3/customers/C1/', { id: 'byCode', code: 'C1' }],
  ['an empty segment is another path', 'GET', '/v3//customers', { kind: 'unknown' }],
  ['an escaped slash is data', 'GET', '/v3/customers/a%2Fb', { id: 'byCode', code: 'a/b' }],
  ['a segment is decoded once', 'GET', '/v3/customers/%2541', { id: 'byCode', code: '%41' }],
  ['Thai is data', 'GET', '/v3/customers/%E0%B8%81', { id: 'byCode', code: 'ก' }],
  ['half an escape is malformed', 'GET', '/v3/customers/%e0%b8', { kind: 'malformed' }],
  ['the version is part of the address', 'POST', '/V2/products/getproduct', { id: 'product2' }],
  ['HEAD is served as GET', 'HEAD', '/v1/deals/boards', { id: 'boards' }],
])('%s', (_title, method, path, expected) => {
  const found = hit(method, path)
  expect(found).toMatchObject('kind' in expected ? expected : { ...expected })
})

test('another method of a known path names those that it has', () => {
  expect(find('PATCH', '/v1/deals/42')).toEqual({ kind: 'wrong method', allow: ['GET', 'HEAD', 'PUT'] })
  expect(find('DELETE', '/v1/deals/boards')).toEqual({ kind: 'wrong method', allow: ['GET', 'HEAD'] })
})

describe('the contract', () => {
  const table = routeTable(endpoints.map((endpoint) => ({ endpoint })))
  const samples: Record<string, string> = {
    eventId: '7',
    teamId: '3',
    attachmentId: '9',
    customerId: '55',
    fileId: 'abcdefghij',
    importId: 'abcdefgh-1',
    viewId: 'abcdefgh-1',
  }
  const filled = (path: string): string =>
    path.replace(/\{(\w+)\}/g, (_place, name: string) => samples[name] ?? 'X-1')

  test.each(endpoints.flatMap((e) => [e.path, ...(e.aliases ?? [])].map((path) => [e.method, path, e.id])))(
    '%s %s leads to %s in any case of letters',
    (method, path, id) => {
      for (const spelling of [filled(path), filled(path).toUpperCase()]) {
        const match = table(method, spelling)
        expect(match.kind === 'found' && match.target.endpoint.id).toBe(id)
      }
    },
  )
})
