import { newKey } from '#api/key.ts'
import type { Customer } from '#contract/customer/customer.ts'
import { addCustomerEvent } from '#contract/customer/events.ts'
import { attachCustomerFiles, getCustomerFileCategories } from '#contract/customer/files.ts'
import { createCustomerSatisfaction } from '#contract/customer/satisfaction.ts'
import { upsertCustomer, type CustomerWrite } from '#contract/customer/write.ts'

import { api } from './company.ts'

/** What a customer can have, so that every part of its page has something to show. */
export async function writeRichCustomer(customerName: string, owners: string[]): Promise<Customer> {
  const body: CustomerWrite = {
    customerName,
    owners,
    primaryOwner: owners[0] ?? null,
    customerState: 3,
    customerType: 1,
    customerStatus: 1,
    customerNote: 'เลิกกิจการสาขาเดิม ย้ายไปที่ใหม่ https://example.com/a-very-long-address-that-does-not-break',
    customer2ndName: 'A Very Long English Name of a Company in Bangkok Co., Ltd. (Head Office)',
    customerAliases: ['ชื่อเล่น', 'ชื่อเก่า'],
    customerTaxNo: '0105561000012',
    branchCode: '00000',
    customerPhone: '021234567',
    customerMobile: '0812345678',
    customerEmail: 'a.long.address.of.somebody@a-long-domain-name.example.com',
    customerSocialAccount: { line: '@siam', facebook: 'https://facebook.com/siam' },
    customerTags: ['VIP', 'ส่งด่วน', 'ป้ายที่ยาวกว่าป้ายอื่นทั้งหมดที่มี'],
    interestsName: ['กล่องลูกฟูก'],
    customerGroupName: 'ร้านอาหาร',
    classificationName: 'A',
    sourceName: 'Facebook',
    customerIncome: '1–5 ล้าน',
    creditLimit: '250000',
    addresses: [
      { locationName: 'สำนักงาน', locationAddress: '99/1 ถนนสาทรใต้ กรุงเทพมหานคร 10120', locationType: 1 },
      { locationName: 'คลังสินค้า', locationType: 2, latitude: 13.75, longitude: 100.5 },
    ],
    contacts: [
      {
        contactName: 'คุณผึ้ง ใจดี',
        contactPosition: 'จัดซื้อ',
        contactMobile: '0812345678',
        contactEmail: 'phueng.jaidee.of.purchasing@a-long-domain-name.example.com',
        contactBirthdate: '1991-01-01',
        contactNote: 'โทรช่วงบ่าย',
        contactSocialAccount: { line: 'phueng' },
      },
      { contactName: 'คุณเก่า', contactStatus: false },
    ],
    customFields: [{ customFieldName: 'จำนวนพนักงาน', customFieldValue: ['120'] }],
  }
  const { data } = await api(upsertCustomer, { body }, { key: newKey() })
  await addMore(data.customerCode)
  return data
}

async function addMore(customerCode: string): Promise<void> {
  for (const [eventName, eventDate] of [
    ['ต่อสัญญารายปีพร้อมทบทวนราคาและเงื่อนไขการส่งสินค้า', '2038-02-01T09:00:00'],
    ['วันครบรอบบริษัท', '2020-05-01'],
  ] as const) {
    const body = { customerCode, eventName, eventDate, eventType: 3, description: 'เตรียมเอกสารล่วงหน้า' }
    await api(addCustomerEvent, { body }, { key: newKey() })
  }
  for (const [SourceType, Point] of [
    [1, 4],
    [2, 9],
  ] as const) {
    const answer = { SourceType, Point, SourceName: 'โทรศัพท์', AnswerBy: 'คุณผึ้ง', Comment: 'ส่งตรงเวลา' }
    const body = { ...answer, CustomerCode: customerCode, DateCreated: '2026-01-15' }
    await api(createCustomerSatisfaction, { body }, { key: newKey() })
  }
  const { data: categories } = await api(getCustomerFileCategories, {})
  const fileCategoryId = categories[0]?.fileCategoryId ?? 1
  const filename = 'หนังสือรับรองบริษัทฉบับล่าสุดที่มีชื่อยาวมาก'
  const file = { filename, extension: 'pdf', fileSize: 180_000, url: 'https://example.com/a.pdf' }
  await api(
    attachCustomerFiles,
    { body: { customerCode, fileCategoryId, attachments: [file] } },
    { key: newKey() },
  )
}
