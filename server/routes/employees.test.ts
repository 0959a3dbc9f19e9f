import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { Employee } from '#contract/employee.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { errorsOf } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

type Who = Parameters<typeof host.call>[0]
const put = (code: string, body: object = {}, as: Who = 'admin', headers = {}) =>
  host.call(as, 'PUT', `/sala/v1/employees/${encodeURIComponent(code)}`, {
    body: { firstname: 'อนงค์', lastname: 'ดี', isActive: true, ...body },
    headers,
  })
const get = (code: string) => host.call('sales', 'GET', `/v1/employees/${encodeURIComponent(code)}`)
const enquire = async (body: object) => {
  const got = await host.call('sales', 'POST', '/v1/Employees/Enquiry', {
    body: { pageLength: 100, ...body },
  })
  const read = z.array(Employee).safeParse(got.data)
  return {
    ...got,
    codes: read.data?.map(({ staffCode }) => staffCode),
    total: got.headers.get('total-count'),
  }
}

beforeAll(async () => {
  await host.context.pool.query(`insert into settings values ('company', '{"companyName":"สยามเปเปอร์"}')`)
  await put('T-1', {
    firstname: 'ไก่',
    nickname: 'Kai',
    teamId: 2,
    phoneNumber: '081-111-2222',
    headCode: 'e001',
  })
  await put('T-2', { firstname: 'เก้า', isActive: false, teamId: 1 })
  await put('T-3', { firstname: 'แก้ว' })
})

test('an employee is read by staff code in any case of letters, with team, company, account and head', async () => {
  const { data, headers } = await get('t-1')
  expect(Employee.parse(data)).toMatchObject({
    staffCode: 'T-1',
    fullname: 'ไก่ ดี',
    companyName: 'สยามเปเปอร์',
    teamId: 2,
    teamName: 'ใต้',
    headCode: 'E001',
    username: null,
    role: '',
    roleId: null,
    hasPicture: false,
  })
  expect(headers.get('etag')).toBe('"1"')
  const admin = Employee.parse((await get('E001')).data)
  expect(Employee.parse(data).createdByUserId).toBe(admin.userId)
  expect((await get('E003')).data).toMatchObject({ username: 'sales', role: 'sales' })
  expect((await get('nobody')).status).toBe(404)
})

test('employees are found by words of code, names and phone, by team and by whether they are active', async () => {
  expect((await enquire({ keyWord: 'kai ดี' })).codes).toEqual(['T-1'])
  expect((await enquire({ keyWord: '0811112222' })).codes).toEqual(['T-1'])
  expect((await enquire({ keyWord: 't-', status: 1 })).codes).toEqual(['T-3', 'T-1'])
  expect((await enquire({ keyWord: 't-', status: 0, teamId: null })).codes).toEqual(['T-2'])
  expect((await enquire({ teamId: 2, keyWord: 'ไก่' })).codes).toEqual(['T-1'])
  expect((await enquire({ teamId: 9_000_000_000 })).codes).toEqual([])
  expect((await enquire({ keyWord: '%' })).codes).toEqual([])
})

test('they are ordered by name in Thai order, by code or by team, and paged', async () => {
  expect((await enquire({ keyWord: 't-' })).codes).toEqual(['T-2', 'T-3', 'T-1'])
  expect((await enquire({ keyWord: 't-', orderBy: 1 })).codes).toEqual(['T-1', 'T-2', 'T-3'])
  expect((await enquire({ keyWord: 't-', orderBy: 2 })).codes).toEqual(['T-1', 'T-2', 'T-3'])
  expect(await enquire({ keyWord: 't-', orderBy: 1, skip: 1, pageLength: 1 })).toMatchObject({
    codes: ['T-2'],
    total: '3',
  })
})

test('an absent field keeps what is stored, null clears it, and the version counts up', async () => {
  await put('K-1', { nickname: 'นงค์', email: 'a@b', teamId: 1, headCode: 'E001', locationName: 'เชียงใหม่' })
  const changed = await put('k-1', { nickname: null, firstname: 'ใหม่' })
  expect(changed.json).toMatchObject({
    staffCode: 'K-1',
    fullname: 'ใหม่ ดี',
    nickname: null,
    email: 'a@b',
    teamId: 1,
    headCode: 'E001',
    locationName: 'เชียงใหม่',
  })
  expect(changed.headers.get('etag')).toBe('"2"')
  expect((await put('K-1', {}, 'admin', { 'If-Match': '"1"' })).status).toBe(412)
})

test('everything that is wrong is named', async () => {
  const refused = await put('W-1', { email: '@', teamId: 77, headCode: 'nobody' })
  expect(errorsOf(refused)).toMatchObject([{ field: 'email' }, { field: 'headCode' }, { field: 'teamId' }])
  expect((await get('W-1')).status).toBe(404)
})

test('a head is neither the employee nor somebody who works for the employee, at any depth', async () => {
  await put('H-1')
  await put('H-2', { headCode: 'H-1' })
  await put('H-3', { headCode: 'H-2' })
  for (const headCode of ['h-1', 'H-2', 'H-3'])
    expect(errorsOf(await put('H-1', { headCode }))).toMatchObject([{ field: 'headCode' }])
  expect((await put('H-3', { headCode: 'H-1' })).status).toBe(200)
  expect((await put('H-2', { headCode: 'H-3' })).status).toBe(200)
})

test('two changes at once do not close a circle', async () => {
  await put('C-1')
  await put('C-2')
  const got = await Promise.all([put('C-1', { headCode: 'C-2' }), put('C-2', { headCode: 'C-1' })])
  expect(new Set(got.map(({ status }) => status))).toEqual(new Set([200, 400]))
})

test('employees are saved by admins and integrations', async () => {
  const status = async (as: Who) => (await put('R-1', {}, as)).status
  expect([await status('manager'), await status('sales'), await status('partner')]).toEqual([403, 403, 200])
})
