import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { errorsOf, saved, write } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

test('R3: groups, sources, interests, tags and incomes are created by name, and the first spelling is kept', async () => {
  await saved(host, {
    customerGroupName: 'Wholesale',
    sourceName: 'เว็บไซต์',
    interestsName: ['กล่อง', 'Paper'],
    customerTags: ['VIP'],
    customerIncome: '1–5M',
    classificationName: 'Aa',
  })
  const again = await saved(host, {
    customerGroupName: ' wholesale',
    sourceName: 'เวบไซต์',
    interestsName: ['PAPER', 'paper', 'กล่อง '],
    customerTags: ['vip', 'ใหม่'],
    customerIncome: '1–5m',
    classificationName: 'aA',
  })
  expect(again).toMatchObject({
    customerGroupName: 'Wholesale',
    sourceName: 'เวบไซต์',
    interestsName: ['Paper', 'กล่อง'],
    customerTags: ['VIP', 'ใหม่'],
    customerIncome: '1–5M',
    classificationName: 'Aa',
  })
})

test('R3: an unknown custom field becomes a text field, once, behind the others', async () => {
  await saved(host, { customFields: [{ customFieldName: 'Grade', customFieldValue: ['ดี'] }] })
  const { customFields } = await saved(host, {
    customFields: [
      { customFieldName: 'Size', customFieldValue: ['L'] },
      { customFieldName: 'grade', customFieldValue: ['แย่'] },
    ],
  })
  expect(customFields).toEqual([
    { customFieldName: 'Grade', customFieldValue: ['แย่'] },
    { customFieldName: 'Size', customFieldValue: ['L'] },
  ])
  const fields = await host.call('sales', 'GET', '/sala/v1/custom-fields')
  expect(fields.json).toMatchObject([
    { name: 'Grade', type: 'text', isActive: true },
    { name: 'Size', type: 'text' },
  ])
})

const define = (name: string, body: object) =>
  host.call('admin', 'PUT', `/sala/v1/custom-fields/${encodeURIComponent(name)}`, {
    body: { order: 9, isActive: true, ...body },
  })
const withValue = (customFieldName: string, ...customFieldValue: string[]) => ({
  customFields: [{ customFieldName, customFieldValue }],
})

test('values of a custom field fit its type, and choices are stored as the field offers them', async () => {
  await define('วงเงิน', { type: 'number' })
  await define('Channel', { type: 'multi', choices: ['LINE', 'โทร'] })
  expect(errorsOf(await write(host, withValue('วงเงิน', 'มาก')))).toMatchObject([
    { field: 'customFields[0].customFieldValue' },
  ])
  expect((await saved(host, withValue('channel', 'line', 'โทร'))).customFields).toEqual([
    { customFieldName: 'Channel', customFieldValue: ['LINE', 'โทร'] },
  ])
  expect((await write(host, withValue('Channel', 'fax'))).status).toBe(400)
})

test('a value that was stored before its field got another type stays until somebody changes it', async () => {
  const { customerCode, customerName } = await saved(host, withValue('รุ่น', 'สอง'))
  await define('รุ่น', { type: 'number' })
  const change = (value: string) =>
    write(host, { customerCode, customerName, customerPhone: '1', ...withValue('รุ่น', value) })
  expect((await change('สอง')).status).toBe(200)
  expect((await change('สาม')).status).toBe(400)
  expect((await change('3')).status).toBe(200)
})
