import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { aName, saved } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())
const get = (path: string) => host.call('sales', 'GET', `/v3/customers/${path}`)
const exists = (body: object) => host.call('sales', 'POST', '/v3/customers/existence', { body })

test.each([
  ['customerCode', 'nobody'],
  ['customerId', 'id/999999'],
  ['customerName', `name/${encodeURIComponent('ไม่มีชื่อนี้')}`],
  ['taxId', 'tax/9999999999999'],
])('what no customer has is a 404 on %s', async (field, path) => {
  const { status, json } = await get(path)
  expect([status, json]).toMatchObject([404, { status: { code: '4001' }, data: null, errors: [{ field }] }])
})

test('a name is found whole, without regard to case and surrounding blanks, a slash in it included', async () => {
  const customerName = `A/B Trading ${aName()}`
  await saved(host, { customerName })
  const read = await get(`name/${encodeURIComponent(` ${customerName.toLowerCase()} `)}`)
  expect(read.data).toMatchObject({ customerName })
  expect((await get(`name/${encodeURIComponent('A/B Trading')}`)).status).toBe(404)
})

test('R18: customers of one tax id come head office first, then by branch, those without one last', async () => {
  for (const branchCode of [null, '00012', '00000', '00002', 'โรงงาน'])
    await saved(host, { customerTaxNo: '๐-1055-55000-00-5', branchCode })
  const branches = async (query = '') => {
    const { data } = await get(`tax/${encodeURIComponent('0 1055 55000 00 5')}${query}`)
    return Array.isArray(data) ? data.map(({ branchCode }) => branchCode) : data
  }
  expect(await branches()).toEqual(['00000', '00002', '00012', 'โรงงาน', null])
  expect(await branches('?branchCode=2')).toEqual(['00002'])
  const { headers } = await get('tax/0105555000005')
  expect(headers.get('Total-Count')).toBe('5')
})

test('a customer exists by code, name, tax id, e-mail or phone, and each field that found it is named', async () => {
  const one = await saved(host, {
    customerTaxNo: '0105561000001',
    branchCode: '00003',
    customerEmail: 'Sales@One.example',
    customerPhone: '02-555-1234',
    customerMobile: '+66 89 555 4321',
  })
  const { customerId, customerCode, customerName } = one
  const found = (...matchedBy: string[]) => ({
    isExist: true,
    customers: [{ customerId, customerCode, customerName, matchedBy }],
  })
  const all = {
    customerCode: customerCode.toLowerCase(),
    customerName: ` ${customerName} `,
    customerTaxNo: '0-1055-61000-00-1',
    branchCode: '3',
    customerEmail: 'sales@one.example',
    customerPhone: '(02) 5551234',
  }
  const { branchCode: _, ...names } = all
  expect((await exists(all)).data).toEqual(found(...Object.keys(names)))
  expect((await exists({ customerPhone: '089.555.4321' })).data).toEqual(found('customerPhone'))
  expect((await exists({ customerTaxNo: '0105561000001', branchCode: '00004' })).data).toEqual({
    isExist: false,
    customers: [],
  })
})

test('asking for the existence of nothing is refused, of nobody answered', async () => {
  for (const body of [{}, { branchCode: '00000' }, { customerName: null }, { customerName: ' ' }])
    expect((await exists(body)).status).toBe(400)
  expect((await exists({ customerName: 'ไม่มีใคร', customerPhone: '-' })).data).toEqual({
    isExist: false,
    customers: [],
  })
})
