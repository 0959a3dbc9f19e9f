import { beforeAll, describe, expect, test } from 'vitest'

import { endpoints } from '#contract/all.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { handlers } from '#server/routes/all.ts'
import { everybody, people } from '#server/testing/people.ts'
import { initOf, pathOf } from '#server/testing/samples.ts'
import { ORIGIN, testHost } from '#server/testing/test-host.ts'

import { reachOf } from './permissions.ts'
import { anonymous, type Caller } from './caller.ts'

const { app, call, headersOf } = testHost(testDatabase())
const callers = ['nobody', 'partner', ...everybody] as const
type Who = (typeof callers)[number]

test('every operation of the contract has a handler', () => {
  expect(Object.keys(handlers).toSorted()).toEqual(endpoints.map(({ id }) => id).toSorted())
})

const callerOf = (who: Who): Caller => {
  if (who === 'nobody') return anonymous
  if (who === 'partner') return { kind: 'partner', clientId: '' }
  return {
    kind: 'person',
    username: who,
    fullname: '',
    draftKey: '',
    sessionHash: Buffer.alloc(0),
    ...people[who],
  }
}

async function statusAs(who: Who, endpoint: Endpoint): Promise<number> {
  const init = initOf(endpoint)
  const headers = { ...headersOf(who), ...(init.headers as Record<string, string> | undefined) }
  return (await app.request(`${ORIGIN}${pathOf(endpoint)}`, { ...init, headers })).status
}

/** These end the caller's own session, or have statuses of their own. */
const apart = new Set(['signOut', 'signIn', 'authorize'])

describe.each(callers)('as %s', (who) => {
  test.each(endpoints.filter(({ id }) => !apart.has(id)).map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s is served or refused as the table says',
    async (id, endpoint) => {
      const status = await statusAs(who, endpoint)
      const allowed = reachOf(callerOf(who), id) !== null
      if (allowed) expect([200, 400, 404]).toContain(status)
      else expect(status).toBe(who === 'nobody' ? 401 : 403)
    },
  )
})

describe('what belongs to somebody', () => {
  const owners = { own: 'E003', team: 'E004', other: 'E005', nobody: '' } as const
  const relations = Object.keys(owners) as (keyof typeof owners)[]
  const codeOf = (relation: string): string => `OF-${relation}`
  const events = new Map<string, number>()

  beforeAll(async () => {
    for (const relation of relations) {
      const code = codeOf(relation)
      const list = owners[relation] === '' ? [] : [owners[relation]]
      const body = {
        customerCode: code,
        customerName: `Customer of ${relation}`,
        customerState: 2,
        owners: list,
      }
      expect((await call('admin', 'POST', '/v3/customers', { body })).status).toBe(200)
      const event = { eventName: 'Visit', eventType: 4, eventDate: '2026-11-24', customerCode: code }
      const added = await call('admin', 'POST', '/v1/customerEvent', { body: event })
      events.set(relation, (added.data as { eventId: number }).eventId)
    }
  })

  const writes: Record<string, (relation: string) => [method: string, path: string, body?: unknown]> = {
    upsertCustomer: (r) => [
      'POST',
      '/v3/customers',
      { customerCode: codeOf(r), customerName: `Customer of ${r}`, customerState: 2 },
    ],
    addCustomerEvent: (r) => [
      'POST',
      '/v1/customerEvent',
      { eventName: 'Call', eventType: 4, eventDate: '2026-11-25', customerCode: codeOf(r) },
    ],
    editCustomerEvent: (r) => [
      'PUT',
      `/v1/customerEvent/${events.get(r)}`,
      { eventName: 'Visit', eventType: 4, eventDate: '2026-11-26', customerCode: codeOf(r) },
    ],
    createCustomerSatisfaction: (r) => [
      'POST',
      '/v3/customers/satisfaction',
      {
        SourceName: 'NPS',
        SourceType: 2,
        Point: 9,
        CustomerCode: codeOf(r),
        DateCreated: '2026-11-24 10:00:00',
      },
    ],
    attachCustomerFiles: (r) => [
      'POST',
      '/v1/customers/file-categories',
      {
        customerCode: codeOf(r),
        fileCategoryId: 13,
        attachments: [{ filename: 'a', extension: 'pdf', fileSize: 1, url: 'https://files.example/a.pdf' }],
      },
    ],
    removeCustomerFile: (r) => ['DELETE', `/sala/v1/customers/${codeOf(r)}/files/1`],
    deleteCustomerEvent: (r) => ['DELETE', `/v1/customerEvent/${events.get(r)}`],
  }

  test.each(Object.entries(writes))(
    '%s: sales reach own and team, support care for all but the record itself',
    async (id, of) => {
      for (const relation of relations) {
        const [method, path, body] = of(relation)
        const sent = body === undefined ? {} : { body }
        const asSales = (await call('sales', method, path, sent)).status
        expect([relation, asSales === 403]).toEqual([relation, relation === 'other'])
        if (id === 'deleteCustomerEvent') continue // it is gone now
        const asSupport = (await call('support', method, path, sent)).status
        expect([relation, asSupport === 403]).toEqual([relation, id === 'upsertCustomer'])
      }
    },
  )

  test('somebody outside the team is not made an owner but by a manager', async () => {
    const hand = (who: Who) => {
      const body = {
        customerCode: codeOf('own'),
        customerName: 'Customer of own',
        customerState: 2,
        owners: ['E003', 'E005'],
      }
      return call(who, 'POST', '/v3/customers', { body })
    }
    expect((await hand('sales')).status).toBe(403)
    expect((await hand('manager')).status).toBe(200)
    expect((await hand('sales')).status).toBe(200) // nobody new
  })
})
