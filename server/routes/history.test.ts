import { expect, test } from 'vitest'
import { z } from 'zod'

import { HistoryEntry } from '#contract/sala/history.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { saved, write } from '#server/testing/customers.ts'
import { historyOf, undo } from '#server/testing/history.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

test('history says who changed which field when, newest first, and what can go back', async () => {
  const { customerCode, customerName } = await saved(host, { owners: ['E003'] }, { as: 'sales' })
  await write(host, { customerCode, customerName, customerNote: 'ก' }, { as: 'manager' })
  await write(host, { customerCode, customerName, customerNote: 'ข', customerPhone: '02' }, { as: 'sales' })
  const history = await historyOf(host, customerCode, { as: 'sales' })
  expect(history).toMatchObject([
    {
      kind: 'customer',
      key: customerCode,
      customerCode,
      customerName,
      action: 'update',
      version: 3,
      by: 'E003',
      byName: 'sales ทดสอบ',
      fields: expect.arrayContaining([
        { field: 'customerNote', old: 'ก', new: 'ข' },
        { field: 'customerPhone', old: null, new: '02' },
      ]),
      undoes: null,
      undoneBy: null,
      canUndo: true,
      hurdle: null,
    },
    { by: 'E002', canUndo: false, hurdle: 'notYours' },
    { by: 'E003', action: 'create', canUndo: false, hurdle: 'newer' },
  ])
  expect(history[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0700$/)
})

test('history of a customer holds what hangs on it; a code in any case names it; unknown ones are 404', async () => {
  const { customerCode } = await saved(host)
  const body = { eventName: 'x', eventType: 1, eventDate: '2026-12-01', customerCode }
  const added = await host.call('admin', 'POST', '/v1/customerEvent', { body })
  const history = await historyOf(host, customerCode.toLowerCase())
  expect(history.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
    'customerEvent create',
    'customer create',
  ])
  expect(await historyOf(host, history[0]?.key ?? '', { kind: 'customerEvent' })).toEqual(history.slice(0, 1))
  expect(added.data).toMatchObject({ eventId: Number(history[0]?.key) })
  expect((await host.call('admin', 'GET', '/sala/v1/history/customer/NOTHING')).status).toBe(404)
})

test('history comes in pages without a gap', async () => {
  const { customerCode, customerName } = await saved(host)
  for (let i = 0; i < 7; i++) await write(host, { customerCode, customerName, customerNote: `${i}` })
  const whole = await historyOf(host, customerCode)
  const paged: HistoryEntry[] = []
  for (let page = '?take=3'; paged.length < 8; page = `?take=3&before=${paged.at(-1)?.changeId}`) {
    const some = await historyOf(host, customerCode, { page })
    expect(some.length).toBeGreaterThan(0)
    paged.push(...some)
  }
  expect(paged).toEqual(whole)
})

test('my history is what I did, undos too, and nothing of others', async () => {
  const mine = await saved(host, { owners: ['E006'] }, { as: 'partner' })
  await saved(host, {}, { as: 'admin' })
  const { customerCode, customerName } = mine
  await write(host, { customerCode, customerName, customerNote: 'ก' }, { as: 'partner' })
  const list = async () =>
    z.array(HistoryEntry).parse((await host.call('partner', 'GET', '/sala/v1/history/mine?take=10')).json)
  const [change] = await list()
  await undo(host, [change?.changeId ?? 0], 'partner')
  expect(await list()).toMatchObject([
    { action: 'update', undoes: change?.changeId, canUndo: true, customerName },
    { changeId: change?.changeId, hurdle: 'undone', undoneBy: expect.any(Number) },
    { action: 'create', canUndo: true },
  ])
})
