import { expect, test } from 'vitest'

import { Customer } from '#contract/customer/customer.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { aName, saved, write } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

const contact = {
  contactName: 'อนงค์ ดี',
  contactPicture: 'https://pictures.example/1.png',
  contactPhone: '02-123-4567 ต่อ 8',
  contactMobile: '081-234-5678',
  contactEmail: 'anong@siam.example',
  contactSocialAccount: { line: '@anong', facebook: 'anong', mastodon: 'survives' },
  contactPosition: 'ฝ่ายจัดซื้อ',
  contactBirthdate: '1990-02-28',
  contactNote: 'โทรช่วงบ่าย',
  contactStatus: true,
}

/** Every field of the published page and of the write. */
const whole = (): CustomerWrite => ({
  customerName: aName(),
  customerState: 3,
  customerType: 1,
  customerStatus: 1,
  leadStatus: 4,
  customerPicture: 'https://pictures.example/siam.png',
  customer2ndName: 'Siam Paper Co., Ltd.',
  customerAliases: ['สยามเปเปอร์', 'SPC'],
  customerTaxNo: '0-1055-55000-00-5',
  branchCode: '00000',
  customerPhone: '02 123 4567',
  customerMobile: '๐๘๑-๒๓๔-๕๖๗๘',
  customerEmail: 'Info@Siam.example',
  customerSocialAccount: { facebook: 'siam', line: '@siam' },
  customerTags: ['VIP', 'ส่งรายเดือน'],
  addresses: [
    {
      locationName: 'สำนักงานใหญ่',
      locationAddress: '99 ถนนพระราม 4 กรุงเทพฯ 10500',
      locationType: 1,
      latitude: '13.7264',
      longitude: '100.5316',
    },
    { locationName: null, locationAddress: 'คลังบางนา', locationType: 2, latitude: null, longitude: null },
  ],
  sourceName: 'งานแสดงสินค้า',
  customerGroupName: 'ค้าส่ง',
  interestsName: ['กล่องลูกฟูก', 'กระดาษ'],
  classificationName: 'A+',
  contacts: [contact],
  customFields: [
    { customFieldName: 'เกรด', customFieldValue: ['1'] },
    { customFieldName: 'Channels', customFieldValue: ['LINE', 'โทร'] },
  ],
  customerNote: 'ย้ายโรงงาน',
  owners: ['E003', 'E004'],
  primaryOwner: 'E004',
  customerIncome: '20–100 ล้าน',
  creditLimit: '50000.00',
  customerPosition: 'ผู้จัดการ',
  customerGender: 2,
  customerMaritalStatus: 3,
  customerBirthdate: '1985-12-31',
  unqulifiedReasonName: 'ไม่มีงบ',
  unqulifiedReasonNote: 'ปีหน้า',
})

test('every field of the published page comes back as it was written, by code, id and name', async () => {
  const body = whole()
  const { customerCode, customerId } = await saved(host, body)
  const places = [
    customerCode,
    `id/${customerId}`,
    `name/${encodeURIComponent(body.customerName.toUpperCase())}`,
  ]
  for (const place of places) {
    const { status, data } = await host.call('partner', 'GET', `/v3/customers/${place}`)
    expect([status, data]).toMatchObject([200, { ...body, customerCode, customerId }])
  }
})

test('the path matches in any case of letters', async () => {
  const { customerCode } = await saved(host)
  for (const path of [`/V3/Customers/${customerCode}`, `/v3/CUSTOMERS/${customerCode.toLowerCase()}/`])
    expect((await host.call('admin', 'GET', path)).data).toMatchObject({ customerCode })
})

test('what goes back as it was read changes nothing: neither version nor date', async () => {
  const first = await write(host, whole())
  const { customerCode } = Customer.parse(first.data)
  const read = await host.call('admin', 'GET', `/v3/customers/${customerCode}`)
  const again = await host.call('admin', 'POST', '/v3/customers', { body: read.data })
  expect(again.data).toEqual(first.data)
  expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
})

test('an absent field keeps what is stored, null clears it, a list replaces the whole list', async () => {
  const { customerCode, customerName } = await saved(host, whole())
  const kept = await saved(host, { customerCode, customerName, customerState: 3 })
  expect(kept).toMatchObject({ ...whole(), customerName })

  const cleared = await saved(host, {
    customerCode,
    customerName,
    customerPhone: null,
    customerSocialAccount: null,
    addresses: null,
    contacts: [],
    customFields: [],
    customerTags: ['ใหม่'],
    owners: null,
    primaryOwner: null,
  })
  expect(cleared).toMatchObject({
    customerPhone: null,
    customerSocialAccount: null,
    addresses: [],
    contacts: [],
    customFields: [],
    customerTags: ['ใหม่'],
    owners: [],
    primaryOwner: null,
    customerMobile: whole().customerMobile,
  })
})

test('keys are read in any case of letters, numbers and booleans also as text, and unknown keys are named', async () => {
  const got = await host.call('admin', 'POST', '/v3/customers', {
    body: {
      CUSTOMERNAME: aName(),
      customerstate: '3',
      contacts: [{ contactName: 'ก', contactStatus: 'true' }],
      Foo: 1,
    },
  })
  expect([got.status, got.data]).toMatchObject([
    200,
    { customerState: 3, contacts: [{ contactStatus: true }] },
  ])
  expect(got.headers.get('sala-ignored-fields')).toBe('Foo')
})

test('nulls in lists and blank parts are dropped', async () => {
  const body = {
    contacts: [null, contact],
    customFields: [null],
    addresses: [null, {}],
  }
  expect(await saved(host, body)).toMatchObject({ contacts: [contact], customFields: [], addresses: [] })
})
