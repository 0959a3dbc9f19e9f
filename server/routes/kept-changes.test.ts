import { expect, test } from 'vitest'

import { headerNames } from '#contract/envelope.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { aName, saved, write } from '#server/testing/customers.ts'
import { historyOf } from '#server/testing/history.ts'
import { testHost, testSettings, type Got } from '#server/testing/test-host.ts'

const opened = testDatabase()
const host = testHost(opened, {
  settings: testSettings({ allowedOrigins: ['https://app.example'] }),
})

const named = ({ headers }: Got): number[] | undefined => headers.get('Sala-Changes')?.split(',').map(Number)
const event = (customerCode: string) => ({
  eventName: 'x',
  eventType: 1,
  eventDate: '2026-12-01',
  customerCode,
})

test('a write names the changes that it kept, a second answer under its key too', async () => {
  const body = { customerName: aName(), customerState: 1 as const }
  const headers = { [headerNames.idempotencyKey]: 'kept-1' }
  const [first, again] = [await write(host, body, { headers }), await write(host, body, { headers })]
  const code = (first.data as { customerCode: string }).customerCode
  const ids = (await historyOf(host, code)).map(({ changeId }) => changeId)
  expect([named(first), named(again)]).toEqual([ids, ids])
  expect(again.headers.get(headerNames.replayed)).toBe('true')
})

test('writes of what hangs on a customer and undos name theirs; one that changed nothing names none', async () => {
  const { customerCode, customerName } = await saved(host)
  const added = await host.call('admin', 'POST', '/v1/customerEvent', { body: event(customerCode) })
  const [change = 0] = named(added) ?? []
  const undone = await host.call('admin', 'POST', '/sala/v1/undo', { body: { changeIds: [change, 999_999] } })
  const same = await write(host, { customerName, customerCode })
  const refused = await write(host, { customerName: '', customerCode })
  expect(change).toBeGreaterThan(0)
  expect(named(undone)).toEqual([(await historyOf(host, customerCode))[0]?.changeId])
  expect([named(same), named(refused)]).toEqual([undefined, undefined])
})

test('a read names none, and a page of another origin may see them', async () => {
  const { customerCode } = await saved(host)
  const read = await host.call('admin', 'GET', `/v3/customers/${customerCode}`, {
    headers: { Origin: 'https://app.example' },
  })
  expect(named(read)).toBeUndefined()
  expect(read.headers.get('Access-Control-Expose-Headers')).toContain('Sala-Changes')
})
