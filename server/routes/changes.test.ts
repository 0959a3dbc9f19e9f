import { fc, test as property } from '@fast-check/vitest'
import { expect, test, vi } from 'vitest'

import { Changes } from '#contract/sala/changes.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { keepChange } from '#server/store/changes.ts'
import { saved, write } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const opened = testDatabase()
const host = testHost(opened)

const ask = async (since?: string): Promise<Changes | null> => {
  const query = since === undefined ? '' : `?since=${since}`
  const { status, json } = await host.call('support', 'GET', `/sala/v1/changes${query}`)
  if (status === 204) return null
  expect(status).toBe(200)
  return Changes.parse(json)
}
const present = async (): Promise<string> => (await ask())?.cursor ?? ''

/** Reads on from a cursor until so many were told: a write elsewhere in the server may hold them back for a moment. */
async function follow(since: string, count: number): Promise<Changes['changes']> {
  const told: Changes['changes'] = []
  let cursor = since
  await vi.waitFor(
    async () => {
      for (let more = true; more;) {
        const page = await ask(cursor)
        told.push(...(page?.changes ?? []))
        cursor = page?.cursor ?? cursor
        more = page?.more === true
      }
      expect(told.length).toBeGreaterThanOrEqual(count)
    },
    { timeout: 30_000, interval: 20 },
  )
  return told
}

/** Keeps one change of a customer, as a write does. */
const keep = (db: typeof opened.db, customerId: string, name: string) =>
  keepChange(db, {
    kind: 'customer',
    key: name,
    customerId,
    before: undefined,
    after: { name },
    by: { code: null, name: '', isPartner: false },
  })

test('a reader is told what was written since, and nothing when nothing was', async () => {
  const since = await present()
  expect(await ask(since)).toBeNull()
  const { customerCode, customerName } = await saved(host, {}, { as: 'sales' })
  await write(host, { customerCode, customerName, customerNote: 'ก' })
  const told = await follow(since, 2)
  expect(told).toMatchObject([
    { kind: 'customer', key: customerCode, customerCode, action: 'create', version: 1, by: 'E003' },
    { kind: 'customer', key: customerCode, action: 'update', version: 2, by: 'E001', byName: 'admin ทดสอบ' },
  ])
})

test.each(['x', '1', '-1-2', '1-2-3', '9999999999999999999-1', "1-1'--"])(
  'a cursor that is none is refused: %s',
  async (since) => {
    const { status } = await host.call('admin', 'GET', `/sala/v1/changes?since=${encodeURIComponent(since)}`)
    expect(status).toBe(400)
  },
)

test('who just came is told what was written in the last seconds, and a cursor that goes on from there', async () => {
  const { customerCode } = await saved(host)
  await follow(await present(), 0)
  const recent = async () =>
    Changes.parse((await host.call('support', 'GET', '/sala/v1/changes?within=60')).json)
  await vi.waitFor(async () => expect((await recent()).changes.map(({ key }) => key)).toContain(customerCode))
  const { cursor } = await recent()
  const { customerCode: next } = await saved(host)
  expect((await follow(cursor, 1)).map(({ key }) => key)).toEqual([next])
})

test('what began earlier and commits later is not missed', async () => {
  const { customerId } = await saved(host)
  const since = await present()
  const slow = await opened.db.startTransaction().execute()
  await keep(slow, customerId, 'slow')
  await keep(opened.db, customerId, 'quick')
  const early = (await ask(since))?.changes.map(({ key }) => key) ?? []
  expect(early).not.toContain('quick') // it would move the cursor past the slow one
  await slow.commit().execute()
  const told = (await follow(since, 2)).map(({ key }) => key)
  expect(told.filter((key) => key === 'slow' || key === 'quick').toSorted()).toEqual(['quick', 'slow'])
})

test('a call answers 500 and says that there are more', async () => {
  const { customerId } = await saved(host)
  const since = await present()
  for (let i = 0; i < 520; i++) await keep(opened.db, customerId, `${i}`)
  await follow(since, 520)
  const page = await ask(since)
  expect([page?.changes.length, page?.more]).toEqual([500, true])
  expect((await ask(page?.cursor))?.more).toBe(false)
})

/** Milliseconds that each transaction of a writer stays open; a negative one is rolled back. */
const writer = fc.array(fc.integer({ min: -5, max: 15 }), { minLength: 1, maxLength: 6 })
const writers = fc.array(writer, { minLength: 8, maxLength: 8 })

let runs = 0

property.prop([writers], { numRuns: process.env['SALA_TEST_FULL'] === '1' ? 60 : 8 })(
  'of eight writers at once every change is told once, whatever commits first, and none that was rolled back',
  async (plans) => {
    const run = runs++
    const { customerId } = await saved(host)
    const since = await present()
    const committed: string[] = []
    const work = async (plan: readonly number[], w: number) => {
      for (const [i, stay] of plan.entries()) {
        const name = `${run}.${w}.${i}`
        const tx = await opened.db.startTransaction().execute()
        await keep(tx, customerId, name)
        await new Promise((done) => setTimeout(done, Math.abs(stay)))
        await (stay < 0 ? tx.rollback() : tx.commit()).execute()
        if (stay >= 0) committed.push(name)
      }
    }
    let isWriting = true
    const reading = (async () => {
      const told: string[] = []
      let cursor = since
      const read = async () => {
        const page = await ask(cursor)
        told.push(...(page?.changes ?? []).map(({ key }) => key).filter((key) => key.startsWith(`${run}.`)))
        cursor = page?.cursor ?? cursor
      }
      while (isWriting) await read()
      await vi.waitFor(
        async () => {
          await read()
          expect(told.length).toBeGreaterThanOrEqual(committed.length)
        },
        { timeout: 30_000, interval: 10 },
      )
      return told
    })()
    await Promise.all(plans.map(work))
    isWriting = false
    expect((await reading).toSorted()).toEqual(committed.toSorted())
  },
  120_000,
)
