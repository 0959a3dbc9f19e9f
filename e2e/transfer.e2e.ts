import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'

import { paths } from '#lib/paths.ts'

import { aName, expect, test } from './fixtures.ts'

/** Thai letters lie from 0xA1 in Windows-874, in the order of Unicode. */
const windows874 = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.charCodeAt(0)
      return code < 0x80 ? code : code - 0x0e00 + 0xa0
    }),
  )

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })

const count = (page: Page, name: string) =>
  page.locator('dl > div').filter({ hasText: name }).locator('dd').first()

test('an old file in a Thai encoding is checked, corrected, imported, looked at and taken back', async ({
  page,
}) => {
  const [good, bad] = [aName(), aName()]
  const file = windows874(`ชื่อลูกค้า,ขั้นลูกค้า,อีเมล\r\n${good},ลูกค้า,a@b.co\r\n${bad},ลูกค้า,ผิด\r\n`)
  await page.goto(paths.customers())
  await page.getByRole('button', { name: 'คำสั่งเพิ่มเติม' }).click()
  await page.getByRole('menuitem', { name: 'นำเข้า', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'นำเข้าลูกค้า' })).toBeVisible()
  await choose(page, 'เก่า.csv', file)
  await expect(page.getByLabel('รหัสอักขระ')).toHaveValue('windows-874')
  await expect(page.getByLabel('นำเข้าไปที่: อีเมล')).toHaveValue('customerEmail')
  await page.getByRole('button', { name: 'เริ่มทดลองนำเข้า' }).click()

  await expect(count(page, 'เพิ่มใหม่')).toHaveText('1')
  await expect(count(page, 'นำเข้าไม่ได้')).toHaveText('1')
  await page.getByLabel('อีเมล แถว 2').fill('c@d.co')
  await page.getByRole('button', { name: 'ตรวจ 1 แถวที่แก้' }).click()
  await expect(count(page, 'เพิ่มใหม่')).toHaveText('2')

  await page.getByRole('button', { name: 'นำเข้า 2 แถว' }).click()
  await expect(page.getByText('นำเข้าเสร็จแล้ว')).toBeVisible()
  await page.getByRole('link', { name: 'ดูลูกค้าที่นำเข้า' }).click()
  await expect(page.getByRole('link', { name: good })).toBeVisible()
  await expect(page.getByRole('link', { name: bad })).toBeVisible()

  await page.goto(paths.customersImport())
  await page.getByRole('button', { name: 'รายละเอียดของ เก่า.csv' }).first().click()
  await page.getByRole('button', { name: 'เลิกทำการนำเข้านี้' }).click()
  await expect(page.getByText('ลูกค้า 2 รายกลับเป็นเหมือนเดิม')).toBeVisible()
})

test('what a list shows is exported, and the same file imported again changes nothing', async ({
  page,
  newCustomer,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  const { customerName, customerCode } = await newCustomer({
    customerTags: ['ก, ข', 'ค'],
    customerTaxNo: '0105555000005',
    customerPhone: '+66 2 123 4567',
    customer2ndName: '=1+1',
    customerType: 2,
  })
  const columns =
    'customerName.customerCode.customerState.customerTaxNo.customerPhone.customerTags.primaryOwner.customerType'
  await page.goto(paths.customersExport({ q: customerName, columns }))
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'ส่งออก', exact: true }).click()
  const content = await readFile(await (await saved).path())
  const text = content.toString('utf8')
  expect(text.startsWith('\uFEFFชื่อลูกค้า,ชื่อที่สอง,รหัสลูกค้า,ขั้นลูกค้า,สถานะ,')).toBe(true)
  expect(text).toContain(`${customerName},'=1+1,${customerCode},`)
  await expect(page.getByText('ไฟล์พร้อมแล้ว')).toBeVisible()

  await page.goto(paths.customersImport())
  await choose(page, 'กลับ.csv', content)
  await page.getByRole('button', { name: 'เริ่มทดลองนำเข้า' }).click()
  await expect(count(page, 'ไม่เปลี่ยน')).toHaveText('1')
  await expect(count(page, 'แก้ไข')).toHaveText('0')
  await expect(count(page, 'นำเข้าไม่ได้')).toHaveText('0')
})
