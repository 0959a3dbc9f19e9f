import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { saved, write } from '#server/testing/customers.ts'
import type { Somebody } from '#server/testing/people.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

/** E003 is sales and E004 a teammate; E005 is in another team. */
const everyRole: [who: Somebody | 'partner', own: number, team: number, other: number, nobodys: number][] = [
  ['admin', 200, 200, 200, 200],
  ['manager', 200, 200, 200, 200],
  ['sales', 200, 200, 403, 200],
  ['outsider', 403, 403, 200, 200],
  ['support', 403, 403, 403, 403],
  ['partner', 200, 200, 200, 200],
]

test.each(everyRole)('who may write: %s', async (as, own, team, other, nobodys) => {
  const change = async (owners: string[]): Promise<number> => {
    const { customerCode, customerName } = await saved(host, { owners })
    return (await write(host, { customerCode, customerName, customerPhone: as }, { as })).status
  }
  expect([await change(['E003']), await change(['E004']), await change(['E005']), await change([])]).toEqual([
    own,
    team,
    other,
    nobodys,
  ])
})

test('everybody who is signed in reads every customer; nobody reads one without signing in', async () => {
  const { customerCode } = await saved(host, { owners: ['E005'] })
  const read = async (who: Somebody | 'partner' | 'nobody') =>
    (await host.call(who, 'GET', `/v3/customers/${customerCode}`)).status
  expect(await Promise.all((['sales', 'support', 'partner', 'nobody'] as const).map(read))).toEqual([
    200, 200, 200, 401,
  ])
})

test('a salesperson hands customers to the own team; to somebody outside it only a manager does', async () => {
  const hand = (owners: string[], as: Somebody) => write(host, { owners }, { as })
  expect((await hand(['E003', 'E004'], 'sales')).status).toBe(200)
  expect((await hand(['E003', 'E005'], 'sales')).status).toBe(403)
  expect((await hand(['E005'], 'manager')).status).toBe(200)
})

test('an owner from outside the team who is there already may stay', async () => {
  const { customerCode, customerName } = await saved(host, { owners: ['E005', 'E003'] })
  const body = { customerCode, customerName, owners: ['E003', 'E005', 'E004'] }
  expect((await write(host, body, { as: 'sales' })).status).toBe(200)
})

test('a refused write answers no word of the record', async () => {
  const { customerCode, customerName } = await saved(host, { owners: ['E005'] })
  const { json } = await write(host, { customerCode, customerStatus: 2 }, { as: 'sales' })
  expect(json).toMatchObject({ data: null, errors: [{ field: '' }] })
  expect(JSON.stringify(json)).not.toContain(customerName)
})
