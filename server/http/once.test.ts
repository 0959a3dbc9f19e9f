import { describe, expect, test } from 'vitest'

import { headerNames } from '#contract/envelope.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import type { Somebody } from '#server/testing/people.ts'
import { addLookup } from '#server/testing/steps.ts'
import { testHost } from '#server/testing/test-host.ts'

const opened = testDatabase()
const { call } = testHost(opened, {}, [addLookup])

const body = (eventName: string, eventType = 1) => ({
  eventName,
  eventType,
  eventDate: '2026-11-24',
  customerCode: 'C1',
})
const write = (who: Somebody | 'partner', key: string, sent: object, path = '/v1/customerEvent') =>
  call(who, 'POST', path, { body: sent, headers: { [headerNames.idempotencyKey]: key } })
const rows = async (name: string): Promise<number> =>
  (await opened.db.selectFrom('lookups').select('lookupId').where('name', '=', name).execute()).length

describe('a repeated key', () => {
  test('gets the first answer again, version and ignored fields too, and nothing is written twice', async () => {
    const sent = { ...body('once'), extra: 1 }
    const first = await write('sales', 'k1', sent)
    const again = await write('sales', 'k1', sent)
    expect(again.json).toEqual(first.json)
    expect(again.status).toBe(200)
    for (const name of [headerNames.version, headerNames.ignored]) {
      expect(again.headers.get(name)).toBe(first.headers.get(name))
    }
    expect([first.headers.get(headerNames.replayed), again.headers.get(headerNames.replayed)]).toEqual([
      null,
      'true',
    ])
    expect(await rows('once')).toBe(1)
  })

  test('twenty times at once makes one row, and all get the same answer', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => write('sales', 'k2', body('twenty', 4))))
    expect(all.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(new Set(all.map(({ json }) => JSON.stringify(json))).size).toBe(1)
    expect(await rows('twenty')).toBe(1)
  })

  test('with another body, path or query is a conflict', async () => {
    await write('sales', 'k3', body('first'))
    for (const other of [
      await write('sales', 'k3', body('second')),
      await write('sales', 'k3', body('first'), '/v1/customerEvent?x=1'),
    ]) {
      expect([other.status, other.json]).toMatchObject([409, { status: { code: '4001' }, data: null }])
    }
    expect(await rows('second')).toBe(0)
  })

  test('of somebody else is another key', async () => {
    for (const who of ['sales', 'teammate', 'partner'] as const) await write(who, 'k4', body('each'))
    expect(await rows('each')).toBe(3)
  })
})

describe('a key', () => {
  test('is not spent by a refusal or a fault, which leave nothing behind', async () => {
    expect((await write('sales', 'k5', body('tried', 2))).status).toBe(400)
    expect((await write('sales', 'k5', body('tried', 3))).status).toBe(500)
    expect((await write('sales', 'k5', body('tried', 5))).status).toBe(500)
    expect(await rows('tried')).toBe(0)
    expect((await write('sales', 'k5', body('tried'))).status).toBe(200)
  })

  test.each(['', 'a b', 'ก', 'x'.repeat(256)])('is visible characters: %j is refused', async (key) => {
    const encoded = Buffer.from(key).toString('latin1')
    const refused = await write('sales', encoded, body('odd'))
    expect([refused.status, refused.json]).toMatchObject([400, { errors: [{ field: 'Idempotency-Key' }] }])
  })

  test('takes every visible character and the greatest length', async () => {
    expect((await write('sales', '!"#~'.repeat(63), body('long'))).status).toBe(200)
  })
})

test('without a key a request is just itself', async () => {
  for (let i = 0; i < 2; i++) await call('sales', 'POST', '/v1/customerEvent', { body: body('plain') })
  expect(await rows('plain')).toBe(2)
})

describe('with keys switched off', () => {
  const { call: plainCall } = testHost(testDatabase(), { faults: { keysOff: true } }, [addLookup])

  test('a repeated write is done twice: what the tests above would see', async () => {
    const sent = { body: body('off'), headers: { [headerNames.idempotencyKey]: 'k6' } }
    const answers = [
      await plainCall('sales', 'POST', '/v1/customerEvent', sent),
      await plainCall('sales', 'POST', '/v1/customerEvent', sent),
    ]
    expect(answers[0]?.json).not.toEqual(answers[1]?.json)
  })
})
