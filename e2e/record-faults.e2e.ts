import { paths } from '#lib/paths.ts'

import { expect, listReads, test } from './faulty.ts'
import { listOn } from './list.ts'
import { isFull } from './sample.ts'

const detailReads = /^\/v3\/customers\/./

test('a tab that fails fails alone, and finds its way back', async ({
  page,
  disturb,
  mend,
  newCustomer,
  quiet,
}) => {
  quiet.allow(/^500 GET/)
  const { customerCode, customerName } = await newCustomer()
  disturb(/^\/v1\/customerEvent\/filter/, { mode: 'status', code: 500 })
  await page.goto(paths.customer(customerCode, 'events'))
  await expect(page.getByRole('alert')).toContainText('เซิร์ฟเวอร์ขัดข้อง')
  await expect(page.getByRole('heading', { name: customerName })).toBeVisible()

  mend()
  await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click()
  await expect(page.getByText('ยังไม่มีวันสำคัญ')).toBeVisible()
})

test('a record that cannot be read says so within the frame, and the next try shows it', async ({
  page,
  disturb,
  mend,
  newCustomer,
  quiet,
}) => {
  quiet.allow(/^500 GET/)
  const { customerCode, customerName } = await newCustomer()
  disturb(detailReads, { mode: 'status', code: 500 })
  await page.goto(paths.customer(customerCode))
  await expect(page.getByRole('alert').getByRole('heading')).toHaveText('เซิร์ฟเวอร์ขัดข้อง')
  await expect(page).toHaveTitle(/^เซิร์ฟเวอร์ขัดข้อง/)
  await expect(page.getByRole('navigation', { name: 'เมนูหลัก' })).toBeVisible()
  mend()
  await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click()
  await expect(page.getByRole('heading', { name: customerName })).toBeVisible()
})

test('fields that the server left out are said to be so, and nothing is made up', async ({
  page,
  disturb,
  newCustomer,
}) => {
  const { customerCode } = await newCustomer({ customerTaxNo: '0105561000019', customerState: 3 })
  const gone = ['customerTaxNo', 'customerState', 'customerStatus', 'leadStatus', 'dateCreated', 'owners']
  disturb(detailReads, { mode: 'drift', ops: ['remove'], only: gone, count: gone.length })
  await page.goto(paths.customer(customerCode))
  await expect(page.getByText('เซิร์ฟเวอร์ไม่ได้ส่งมา')).toHaveCount(gone.length)
  await expect(page.getByRole('list', { name: 'ขั้นลูกค้า' }).locator('[aria-current]')).toHaveCount(0)
  await expect(page.getByText('ยังไม่มีผู้รับผิดชอบ')).toHaveCount(0)
})

test('a value that nobody knows is shown as it came', async ({ page, disturb, newCustomer }) => {
  const { customerCode } = await newCustomer({ customerState: 1 })
  disturb(detailReads, { mode: 'drift', ops: ['enum'], only: ['customerState'] })
  await page.goto(paths.customer(customerCode))
  await expect(page.getByText(/^9\d\d\d$/)).toBeVisible()
  await expect(page.getByText('ไม่รู้จักค่านี้')).toBeVisible()
  await expect(page.getByRole('list', { name: 'ขั้นลูกค้า' }).locator('[aria-current]')).toHaveCount(0)
})

test('the list says the same in its cells', async ({ page, disturb, newCustomer }) => {
  const { customerName } = await newCustomer({ customerPhone: '0812345678' })
  const gone = ['customerPhone', 'customerMobile', 'customerState', 'dateModified']
  disturb(listReads, { mode: 'drift', ops: ['remove'], only: gone, count: gone.length })
  await page.goto(paths.customers({ q: customerName }))
  const row = listOn(page).row(customerName)
  await expect(row.getByText('เซิร์ฟเวอร์ไม่ได้ส่งมา')).toHaveCount(3)
  await expect(row).not.toContainText('ผู้สนใจ')
})

test('however a record drifts, its page stands', async ({ page, disturb, faults, newCustomer, quiet }) => {
  quiet.allow(/^(500|404) /)
  const { customerCode } = await newCustomer({
    customerType: 2,
    customerGender: 1,
    customerMaritalStatus: 3,
    customerBirthdate: '1990-02-28',
    customerTags: ['VIP'],
    customerSocialAccount: { line: '@somchai' },
    addresses: [{ locationName: 'บ้าน', locationType: 1, latitude: 13.7, longitude: 100.5 }],
    contacts: [{ contactName: 'คุณผึ้ง', contactBirthdate: '1991-01-01', contactStatus: true }],
    customFields: [{ customFieldName: 'พนักงาน', customFieldValue: ['12'] }],
  })
  disturb(detailReads, { mode: 'drift', count: 3, keep: ['status'] })
  for (let turn = 0; turn < (isFull ? 100 : 8); turn++) {
    faults.setSeed(`${process.env['E2E_SEED']} ${turn}`)
    await page.goto(paths.customer(customerCode, turn % 2 ? 'addresses' : 'contacts'))
    // the record as far as it goes, or, where its key is gone, that it cannot be read
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/แสดง(หน้านี้|ส่วนนี้)ไม่ได้/)).toHaveCount(0)
  }
})
