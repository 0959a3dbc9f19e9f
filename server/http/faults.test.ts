import { expect, test } from 'vitest'

import { headerNames } from '#contract/envelope.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { testHost } from '#server/testing/test-host.ts'

const slept: number[] = []
const clock = { now: () => new Date(), sleep: (ms: number) => Promise.resolve(void slept.push(ms)) }
const faulty = { fails: new Set<string>(), slow: 0 }
const faults = {
  versionsOff: true,
  slow: () => faulty.slow,
  failing: (id: string) => faulty.fails.has(id),
}
const { call, context } = testHost(testDatabase(), { clock, faults })
const customer = (name: string) => ({ customerCode: 'C1', customerName: name, customerState: 2 })

test('a failing operation is a 500 that leaves nothing behind, the others go on', async () => {
  faulty.fails.add('upsertCustomer')
  const failed = await call('admin', 'POST', '/v3/customers', { body: customer('Never') })
  expect([failed.status, failed.json]).toMatchObject([500, { status: { code: '4001' }, data: null }])
  faulty.fails.clear()
  expect((await call('admin', 'GET', '/v3/customers/C1')).status).toBe(404)
})

test('a slow operation takes its time', async () => {
  faulty.slow = 5000
  await call('admin', 'GET', '/sala/v1/teams')
  faulty.slow = 0
  expect(slept).toContain(5000)
})

test('without versions an old If-Match overwrites: what tests of conflicts would see', async () => {
  const write = (name: string, host = call) =>
    host('admin', 'POST', '/v3/customers', {
      body: customer(name),
      headers: { [headerNames.ifMatch]: '"1"' },
    })
  await call('admin', 'POST', '/v3/customers', { body: customer('First') })
  const statuses = [await write('Second'), await write('Third')].map(({ status, headers }) => [
    status,
    headers.get('etag'),
  ])
  expect(statuses).toEqual([
    [200, null],
    [200, null],
  ])
  delete context.faults
  expect((await write('Fourth')).status).toBe(412)
})
