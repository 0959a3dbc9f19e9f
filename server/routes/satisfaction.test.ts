import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { errorsOf, saved } from '#server/testing/customers.ts'
import type { Somebody } from '#server/testing/people.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

const anAnswer = (CustomerCode: string, more: object = {}) => ({
  AnswerBy: 'อนงค์',
  SourceName: 'NPS [Venio]',
  SourceType: 2,
  Point: 9,
  Comment: null,
  CustomerCode,
  DateCreated: '2026-06-18 10:30:00',
  ...more,
})
const add = (body: object, as: Somebody = 'admin') =>
  host.call(as, 'POST', '/v3/customers/satisfaction', { body })

test.each([
  [1, 1, 200],
  [1, 5, 200],
  [1, 0, 400],
  [1, 6, 400],
  [2, 1, 200],
  [2, 10, 200],
  [2, 0, 400],
  [2, 11, 400],
  [2, 9.5, 400],
])('R20: source type %i with point %d answers %i', async (SourceType, Point, status) => {
  const { customerCode } = await saved(host)
  const got = await add(anAnswer(customerCode, { SourceType, Point }))
  expect(got.status).toBe(status)
  if (status === 400) expect(errorsOf(got)).toMatchObject([{ field: 'Point' }])
})

test('answers of a customer come newest first, with the date that was sent', async () => {
  const { customerCode } = await saved(host)
  for (const DateCreated of ['2026-06-18 10:30:00', '2026-06-19', '2026-06-17T23:00:00Z'])
    await add(anAnswer(customerCode.toLowerCase(), { DateCreated }))
  const { json, headers } = await host.call('sales', 'GET', `/sala/v1/customers/${customerCode}/satisfaction`)
  expect(json).toMatchObject([
    { dateCreated: '2026-06-19T00:00:00+0700' },
    { dateCreated: '2026-06-18T10:30:00+0700' },
    { dateCreated: '2026-06-18T06:00:00+0700', customerCode, sourceType: 2, point: 9, answerBy: 'อนงค์' },
  ])
  expect(headers.get('total-count')).toBe('3')
})

test('R20: a new source is made once, in its first spelling', async () => {
  const { customerCode } = await saved(host)
  await add(anAnswer(customerCode, { SourceName: 'After delivery' }))
  const again = await add(anAnswer(customerCode, { SourceName: ' AFTER delivery' }))
  expect(again.data).toMatchObject({ sourceName: 'After delivery' })
})

test('everything that is wrong with an answer is named', async () => {
  const body = anAnswer('nobody', { Point: 11, DateCreated: '18/06/2569' })
  expect(errorsOf(await add(body))).toMatchObject([
    { field: 'Point' },
    { field: 'DateCreated' },
    { field: 'CustomerCode' },
  ])
})

test('R1: a missing field and a broken rule are told together', async () => {
  const { CustomerCode: _, ...body } = anAnswer('', { Point: 11 })
  expect(errorsOf(await add(body))).toMatchObject([{ field: 'CustomerCode' }, { field: 'Point' }])
  const { SourceName: __, ...nobodys } = anAnswer('nobody')
  expect(errorsOf(await add(nobodys))).toMatchObject([{ field: 'SourceName' }, { field: 'CustomerCode' }])
})

test('answers are written by support on any customer, by sales on those of the own team', async () => {
  const { customerCode } = await saved(host, { owners: ['E005'] })
  expect((await add(anAnswer(customerCode), 'support')).status).toBe(200)
  expect((await add(anAnswer(customerCode), 'sales')).status).toBe(403)
  expect((await host.call('sales', 'GET', '/sala/v1/customers/nobody/satisfaction')).status).toBe(404)
})
