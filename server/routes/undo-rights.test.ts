import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { saved, write } from '#server/testing/customers.ts'
import { historyOf, newest, undo } from '#server/testing/history.ts'
import type { Somebody } from '#server/testing/people.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

type Who = Somebody | 'partner'

/** What keeps each of them from undoing a change of sales, and one that the integration made; both on E003's customer. */
const table: [who: Who, ofSales: string | null, ofPartner: string | null][] = [
  ['admin', null, null],
  ['manager', null, null],
  ['sales', null, 'notYours'],
  ['teammate', 'notYours', 'notYours'],
  ['outsider', 'notYours', 'notYours'],
  ['support', 'notYours', 'notYours'],
  ['partner', 'notYours', null],
]

test.each(table)('who may undo: %s', async (who, ...expected) => {
  for (const [i, author] of (['sales', 'partner'] as const).entries()) {
    const { customerCode, customerName } = await saved(host, { owners: ['E003'] })
    await write(host, { customerCode, customerName, customerNote: 'ก' }, { as: author })
    const [entry] = await historyOf(host, customerCode, { as: who })
    const hurdle = expected[i] ?? null
    expect([author, entry?.hurdle, entry?.canUndo]).toEqual([author, hurdle, hurdle === null])
    const [result] = await undo(host, [entry?.changeId ?? 0], who)
    expect([result?.done, result?.hurdle]).toEqual([hurdle === null, hurdle])
  }
})

test('an author who may no longer write the record may not undo either', async () => {
  const { customerCode, customerName } = await saved(host, { owners: ['E003'] })
  await write(host, { customerCode, customerName, customerNote: 'ก' }, { as: 'sales' })
  const change = await newest(host, customerCode)
  await write(host, { customerCode, customerName, owners: ['E005'], primaryOwner: 'E005' })
  expect(await undo(host, [change], 'sales')).toMatchObject([{ done: false, hurdle: 'notAllowed' }])
})

test('nobody undoes or reads history without signing in', async () => {
  const { customerCode } = await saved(host)
  const answers = await Promise.all([
    host.call('nobody', 'POST', '/sala/v1/undo', { body: { changeIds: [1] } }),
    host.call('nobody', 'GET', `/sala/v1/history/customer/${customerCode}`),
    host.call('nobody', 'GET', '/sala/v1/history/mine'),
    host.call('nobody', 'GET', '/sala/v1/changes'),
  ])
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401])
})
