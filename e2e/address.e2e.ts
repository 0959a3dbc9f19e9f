import { paths } from '#lib/paths.ts'

import { codeIn, formOn, stored } from './customer-form.ts'
import { aName, expect, test } from './fixtures.ts'

test('a postcode and a name make an address, and the parts follow what is typed', async ({ page }) => {
  await page.goto(paths.customerNew())
  const form = formOn(page)
  await form.name.fill(aName())
  const addresses = await form.open('ที่อยู่')
  await addresses.getByRole('button', { name: 'เพิ่มที่อยู่' }).click()
  const text = addresses.getByRole('textbox', { name: 'ที่อยู่', exact: true })
  await addresses.getByRole('button', { name: /^กรอกทีละส่วน/ }).click()
  const parts = addresses.getByRole('group', { name: /^กรอกทีละส่วน/ })

  await parts.getByRole('combobox', { name: 'ค้นหาจากรหัสไปรษณีย์หรือชื่อพื้นที่' }).fill('วัฒนา คลองตัน')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(text).toHaveValue('แขวงคลองตันเหนือ เขตวัฒนา กรุงเทพมหานคร 10110')
  await parts.getByLabel('เลขที่').fill('99/8')
  await parts.getByLabel('ถนน').fill('สุขุมวิท')
  await expect(text).toHaveValue('99/8 ถนนสุขุมวิท แขวงคลองตันเหนือ เขตวัฒนา กรุงเทพมหานคร 10110')

  await parts.getByRole('radio', { name: 'ภาษาอังกฤษ' }).check({ force: true })
  await expect(text).toHaveValue('99/8, สุขุมวิท Road, Khlong Tan Nuea, Watthana, Bangkok 10110')
  await text.fill('12 หมู่ 4 ต.สุเทพ อ.เมือง จ.เชียงใหม่ 50200')
  await expect(parts.getByLabel('หมู่ที่')).toHaveValue('4')
  await expect(parts.getByLabel('เขต/อำเภอ')).toHaveValue('เมืองเชียงใหม่')

  await form.save.click()
  await expect(page).toHaveURL(/\/customers\/[LC]\d{6}$/)
  const { addresses: kept } = await stored(codeIn(page))
  expect(kept).toMatchObject([{ locationAddress: '12 หมู่ 4 ต.สุเทพ อ.เมือง จ.เชียงใหม่ 50200' }])
})

test('each field of an area offers what agrees with the others', async ({ page }) => {
  await page.goto(paths.customerNew())
  const addresses = await formOn(page).open('ที่อยู่')
  await addresses.getByRole('button', { name: 'เพิ่มที่อยู่' }).click()
  await addresses.getByRole('button', { name: /^กรอกทีละส่วน/ }).click()
  const parts = addresses.getByRole('group', { name: /^กรอกทีละส่วน/ })

  await parts.getByLabel('จังหวัด').fill('ภูเก็ต')
  await parts.getByLabel('เขต/อำเภอ').click()
  await expect(parts.getByRole('option')).toHaveText(['กะทู้', 'ถลาง', 'เมืองภูเก็ต'])
  await parts.getByRole('option', { name: 'ถลาง' }).click()
  await parts.getByLabel('แขวง/ตำบล').fill('ไม้ขาว')
  await expect(parts.getByLabel('รหัสไปรษณีย์', { exact: true })).toHaveValue('83110')
  await parts.getByLabel('รหัสไปรษณีย์', { exact: true }).fill('99999')
  await expect(parts).toContainText('ไม่มีพื้นที่ตามนี้')
})
