import { expect, test } from 'vitest'
import { z } from 'zod'

import { DuplicateCandidate, DuplicatePair } from '#contract/sala/duplicates.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { fillKeys } from '#server/store/duplicates/fill-keys.ts'
import { saved } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const opened = testDatabase()
const host = testHost(opened)
const path = '/sala/v1/customers/duplicates'

async function find(body: object, as: Parameters<typeof host.call>[0] = 'admin') {
  const found = z.array(DuplicateCandidate).parse((await host.call(as, 'POST', path, { body })).json)
  return found.map(({ customer, reasons }) => [customer.customerCode, ...reasons])
}

async function pairs(query = '') {
  const { json, headers } = await host.call('admin', 'GET', `${path}${query}`)
  return { list: z.array(DuplicatePair).parse(json), total: Number(headers.get('Total-Count')) }
}
const codes = ({ first, second }: DuplicatePair): string => `${first.customerCode} ${second.customerCode}`

test('what is typed finds who is there: by tax id and branch, phone, e-mail and name in any spelling', async () => {
  const { customerCode } = await saved(host, {
    customerName: 'บริษัท นกยูงทองเทรดดิ้ง จำกัด',
    customerTaxNo: '0-1055-55000-11-1',
    branchCode: '00000',
    customerPhone: '02-555-1111',
    customerEmail: 'Sales@NokYung.example',
  })
  expect(await find({ customerTaxNo: '0105555000111' })).toEqual([[customerCode, 'taxId']])
  expect(await find({ customerTaxNo: '0105555000111', branchCode: '00002' })).toEqual([])
  expect(await find({ customerMobile: '+66 2 555 1111' })).toEqual([[customerCode, 'phone']])
  expect(await find({ customerEmail: 'sales@nokyung.example' })).toEqual([[customerCode, 'email']])
  for (const name of [
    'นกยูงทองเทรดดิง',
    'บจก.นกยูงทอง เทรดดิ้ง',
    'Nok Yung Thong Trading Co., Ltd.',
    'นกยุงทองเทรดดิ้งค์',
  ])
    expect([name, await find({ customerName: name })]).toEqual([name, [[customerCode, 'name']]])
  for (const name of ['นกยูงทองโฮลดิ้ง', 'นกยูงเงินเทรดดิ้ง', 'บริษัท'])
    expect([name, await find({ customerName: name })]).toEqual([name, []])
  expect(await find({ customerCode, customerPhone: '025551111' })).toEqual([])
  expect(await find({})).toEqual([])
})

test('a name of either language, and one of before, finds the customer', async () => {
  const made = await saved(host, { customerName: 'ร้านเรือนแก้วเบเกอรี่', customer2ndName: 'Ruean Kaew Bakery' })
  await saved(host, { ...made, customerState: 1, customerAliases: ['ครัวเรือนแก้ว'] })
  expect(await find({ customerName: 'Ruean Kaew Bakery Ltd.' })).toEqual([[made.customerCode, 'name']])
  expect(await find({ customerName: 'ครัวเรือนแก้ว' })).toEqual([[made.customerCode, 'name']])
})

test('pairs of the whole base have their reasons, the surest first; what many share says nothing', async () => {
  const tax = { customerTaxNo: '0105555000222', customerPhone: '02-666-2222' }
  const [a, b] = [await saved(host, tax), await saved(host, tax)]
  await saved(host, { customerTaxNo: '0105555000222', branchCode: '00003' })
  for (let i = 0; i < 13; i++) await saved(host, { customerPhone: '02-000-1234' })
  const { list, total } = await pairs()
  expect(list[0]).toMatchObject({ reasons: ['taxId', 'phone'], score: 0.99, isApart: false })
  expect(list.map(codes)).toContain(`${a.customerCode} ${b.customerCode}`)
  expect(list.some(({ first }) => first.customerPhone === '02-000-1234')).toBe(false)
  expect(total).toBe(list.length)
  expect((await pairs('?take=1&skip=1')).list).toHaveLength(Math.min(1, total - 1))
})

test('who was said to be two is no pair and no warning, until it is taken back', async () => {
  const [a, b] = [
    await saved(host, { customerEmail: 'x@two.example' }),
    await saved(host, { customerEmail: 'x@two.example' }),
  ]
  const pair = `${a.customerCode} ${b.customerCode}`
  const apart = `/sala/v1/customers/${b.customerCode}/not-duplicates/${a.customerCode}`
  expect((await pairs()).list.map(codes)).toContain(pair)
  expect((await host.call('admin', 'PUT', apart)).json).toEqual({ isApart: true })
  expect((await host.call('admin', 'PUT', apart)).status).toBe(200)
  expect((await pairs()).list.map(codes)).not.toContain(pair)
  expect((await pairs('?state=apart')).list).toMatchObject([{ isApart: true }])
  expect(await find({ customerCode: a.customerCode, customerEmail: 'x@two.example' })).toEqual([])
  expect((await host.call('admin', 'DELETE', apart)).json).toEqual({ isApart: false })
  expect((await pairs()).list.map(codes)).toContain(pair)
  const self = `/sala/v1/customers/${a.customerCode}/not-duplicates/${a.customerCode}`
  expect((await host.call('admin', 'PUT', self)).status).toBe(400)
  expect((await host.call('support', 'PUT', apart)).status).toBe(403)
})

test('customers that came past the host are found once their keys are filled in', async () => {
  const made = await saved(host, { customerPhone: '02-777-3333' })
  await opened.db.deleteFrom('duplicateKeys').where('customerId', '=', made.customerId).execute()
  expect(await find({ customerPhone: '027773333' })).toEqual([])
  expect(await fillKeys(opened.db)).toBe(1)
  expect(await find({ customerPhone: '027773333' })).toEqual([[made.customerCode, 'phone']])
  expect(await fillKeys(opened.db)).toBe(0)
})
