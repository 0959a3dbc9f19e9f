import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'

test('a day worth remembering is added, changed and deleted', async ({ page, newCustomer }) => {
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode, 'events'))
  const dialog = page.getByRole('dialog')
  const day = dialog.getByRole('textbox', { name: 'วันที่' })
  const main = page.getByRole('main')

  await page.getByRole('button', { name: 'เพิ่มวันสำคัญ' }).click()
  await expect(dialog.getByLabel('ชื่อวันสำคัญ')).toBeFocused()
  await dialog.getByLabel('ชื่อวันสำคัญ').fill('ต่อสัญญาปีที่สอง')
  await dialog.getByRole('combobox', { name: 'ประเภท' }).selectOption('ต่อสัญญา')
  await day.fill('24/11/2580')
  await expect(dialog).toContainText('24 พฤศจิกายน 2580')
  await dialog.getByLabel('เวลา').fill('13:30')
  await dialog.getByLabel('รายละเอียด').fill('เตรียมใบเสนอราคา')
  await dialog.getByRole('button', { name: 'เพิ่ม', exact: true }).click()

  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('เพิ่ม ต่อสัญญาปีที่สอง แล้ว')).toBeVisible()
  await expect(main.getByRole('heading', { name: 'ที่จะถึง' })).toBeVisible()
  await expect(main).toContainText('24 พ.ย. 2580 13:30')
  // the count on the tab follows
  await expect(page.getByRole('link', { name: /^วันสำคัญ/ })).toHaveText('วันสำคัญ1')

  await main.getByRole('button', { name: 'แก้ไข: ต่อสัญญาปีที่สอง' }).click()
  await expect(day).toHaveValue('24/11/2580')
  await expect(dialog.getByLabel('เวลา')).toHaveValue('13:30')
  await dialog.getByLabel('ชื่อวันสำคัญ').fill('ต่อสัญญาปีที่สาม')
  await day.fill('1/2/2560')
  await dialog.getByRole('button', { name: 'บันทึก' }).click()
  await expect(main.getByRole('heading', { name: 'ที่ผ่านมา' })).toBeVisible()
  await expect(main).toContainText('ต่อสัญญาปีที่สาม')

  await main.getByRole('button', { name: 'ลบ: ต่อสัญญาปีที่สาม' }).click()
  await expect(page.getByRole('heading', { name: 'ลบ ต่อสัญญาปีที่สาม หรือไม่' })).toBeVisible()
  await dialog.getByRole('button', { name: 'ไม่ลบ' }).click()
  await expect(main).toContainText('ต่อสัญญาปีที่สาม')
  await main.getByRole('button', { name: 'ลบ: ต่อสัญญาปีที่สาม' }).click()
  await dialog.getByRole('button', { name: 'ลบ', exact: true }).click()
  await expect(page.getByText('ยังไม่มีวันสำคัญ')).toBeVisible()
})

test('what is refused is said at its field, and what was typed stays', async ({
  page,
  newCustomer,
  quiet,
}) => {
  quiet.allow(/^400 POST \/v1\/customerEvent/)
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode, 'events'))
  await page.getByRole('button', { name: 'เพิ่มวันสำคัญ' }).click()
  const dialog = page.getByRole('dialog')
  const day = dialog.getByRole('textbox', { name: 'วันที่' })
  await dialog.getByLabel('รายละเอียด').fill('จำไว้ก่อน')
  await day.fill('วันไหนดี')
  await dialog.getByRole('button', { name: 'เพิ่ม', exact: true }).click()
  await expect(dialog.getByLabel('ชื่อวันสำคัญ')).toHaveAttribute('aria-invalid', 'true')
  await expect(day).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog.getByLabel('รายละเอียด')).toHaveValue('จำไว้ก่อน')

  await dialog.getByLabel('ชื่อวันสำคัญ').fill('วันเกิด')
  await day.fill('๑๒/๐๘/๒๕๓๐')
  await dialog.getByRole('button', { name: 'เพิ่ม', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('12 ส.ค. 2530')
})

test('the dialog closes with Escape while nothing is typed, and keeps what was', async ({
  page,
  newCustomer,
}) => {
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode, 'events'))
  const add = page.getByRole('button', { name: 'เพิ่มวันสำคัญ' })
  const dialog = page.getByRole('dialog')
  await add.click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(add).toBeFocused()

  await add.click()
  await dialog.getByLabel('ชื่อวันสำคัญ').fill('นัดพบ')
  await page.keyboard.press('Escape')
  await expect(dialog.getByLabel('ชื่อวันสำคัญ')).toHaveValue('นัดพบ')
  await dialog.getByRole('button', { name: 'ยกเลิก' }).click()
  await expect(dialog).toHaveCount(0)
})
