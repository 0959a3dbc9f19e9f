import { beforeAll, expect, test } from 'vitest'

import { Lookups } from '#contract/sala/lookups.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { errorsOf, saved } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

beforeAll(async () => {
  const more = { customerIncome: '1–5M', interestsName: ['กล่อง'], sourceName: 'Web', classificationName: 'A' }
  const { customerCode } = await saved(host, {
    customerGroupName: 'ไก่',
    customerTags: ['VIP', 'ใหม่'],
    ...more,
  })
  await saved(host, { customerGroupName: 'เก้า', customerTags: ['VIP'] })
  await saved(host, { customerGroupName: 'แก้ว', customerTags: ['vip'], interestsName: ['กล่อง'] })
  const event = { eventName: 'x', eventType: 4, eventDate: '2026-01-01', customerCode }
  for (let i = 0; i < 2; i++) await host.call('admin', 'POST', '/v1/customerEvent', { body: event })
  await host.context.pool.query("update lookups set is_active = false where name = 'ใหม่'")
})

test('lookups come in Thai order with the number of customers that use each; those out of use are left out', async () => {
  const { json } = await host.call('support', 'GET', '/sala/v1/lookups')
  const { groups, tags, sources, interests, incomes, classifications, eventTypes, fileCategories } =
    Lookups.parse(json)
  const told = (list: typeof groups) => list.map(({ name, count }) => [name, count])
  expect(told(groups)).toEqual([
    ['เก้า', 1],
    ['แก้ว', 1],
    ['ไก่', 1],
  ])
  expect(told(tags)).toEqual([['VIP', 3]])
  expect(told(sources)).toEqual([['Web', 1]])
  expect(told(interests)).toEqual([['กล่อง', 2]])
  expect(told(incomes)).toEqual([['1–5M', 1]])
  expect(told(classifications)).toEqual([['A', 1]])
  expect(told(eventTypes)).toContainEqual(['Meeting', 1])
  expect(eventTypes.find(({ name }) => name === 'Meeting')?.id).toBe(4)
  expect(told(fileCategories)).toContainEqual(['Contract', 0])
})

const define = (name: string, body: object, as: 'admin' | 'manager' = 'admin') =>
  host.call(as, 'PUT', `/sala/v1/custom-fields/${encodeURIComponent(name)}`, {
    body: { type: 'text', order: 1, isActive: true, ...body },
  })

test('a custom field is created and changed by name, in any case of letters', async () => {
  expect((await define('Grade', { type: 'choice', choices: ['A', 'B', 'A'] })).json).toEqual({
    name: 'Grade',
    type: 'choice',
    choices: ['A', 'B'],
    order: 1,
    isActive: true,
  })
  await define('grade', { order: 7, isActive: false })
  await define('ก่อน', { order: 2 })
  const { json, headers } = await host.call('sales', 'GET', '/sala/v1/custom-fields')
  expect(json).toMatchObject([
    { name: 'ก่อน', order: 2 },
    { name: 'Grade', type: 'text', order: 7, isActive: false },
  ])
  expect(headers.get('total-count')).toBe('2')
})

test('a choice without choices is refused, and so is everybody but an admin', async () => {
  expect(errorsOf(await define('Empty', { type: 'multi', choices: [] }))).toMatchObject([
    { field: 'choices' },
  ])
  expect((await define('Other', {}, 'manager')).status).toBe(403)
})
