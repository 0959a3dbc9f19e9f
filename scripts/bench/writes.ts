import { randomUUID } from 'node:crypto'

import type { CustomerWrite } from '#contract/customer/write.ts'

import type { Ask } from './requests.ts'

/** What a salesperson fills in on a good day. */
const draft = (customerName: string): CustomerWrite => ({
  customerName,
  customerState: 2,
  customerType: 1,
  customerTaxNo: '0105536000005',
  branchCode: '00000',
  customerPhone: '02 555 1234',
  customerEmail: 'info@bench.example',
  customerGroupName: 'ค้าส่ง',
  sourceName: 'LINE',
  customerTags: ['VIP'],
  interestsName: ['กล่องลูกฟูก'],
  classificationName: 'A',
  contacts: [
    { contactName: 'สมชาย ใจดี', contactMobile: '0815551234' },
    { contactName: 'สมหญิง ใจงาม', contactEmail: 'somying@bench.example' },
  ],
  addresses: [
    { locationName: 'สำนักงาน', locationAddress: '1 ถนนสาทร กรุงเทพฯ', latitude: 13.72, longitude: 100.53 },
  ],
})

const MANY = 15

/** Creates customers and changes each, as the app does: with a key, and (a change) with the version that was read. */
export async function measureWrites(ask: Ask): Promise<Record<'create' | 'change' | 'no change', number[]>> {
  const times = { create: [] as number[], change: [] as number[], 'no change': [] as number[] }
  const run = randomUUID().slice(0, 8)
  for (let n = 0; n < MANY; n++) {
    const body = draft(`บริษัท ทดสอบ ${run} ${n} จำกัด`)
    const write = (more: Partial<CustomerWrite>) =>
      ask({
        path: '/v3/customers',
        body: { ...body, ...more },
        headers: { 'idempotency-key': randomUUID() },
      })
    const created = await write({})
    const { customerCode } = created.data as { customerCode: string } // an answer of our own host
    times.create.push(created.ms)
    times.change.push((await write({ customerCode, customerPhone: `02 555 ${2000 + n}` })).ms)
    times['no change'].push((await write({ customerCode, customerPhone: `02 555 ${2000 + n}` })).ms)
  }
  return times
}
