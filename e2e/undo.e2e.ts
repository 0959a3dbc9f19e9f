import type { Page } from '@playwright/test'

import { newKey } from '#api/key.ts'
import { upsertCustomer } from '#contract/customer/write.ts'
import { paths } from '#lib/paths.ts'

import { api } from './company.ts'
import { formOn, stored } from './customer-form.ts'
import { aName, expect, test } from './fixtures.ts'

/** One toast at a time. */
const toastOn = (page: Page) =>
  page.getByRole('status').filter({ has: page.getByRole('button', { name: 'ปิด' }) })

/** Gives the customer another phone number through its form. */
async function call(page: Page, code: string, phone: string): Promise<void> {
  await page.goto(paths.customerEdit(code))
  const form = formOn(page)
  await form.phone.fill(phone)
  await form.save.click()
  await expect(page).toHaveURL(new RegExp(`${code}$`))
}

const factsOn = (page: Page) => page.getByRole('complementary', { name: 'ข้อมูลหลัก' })

test('a save is undone from its toast, done again, and undone by key', async ({ page, newCustomer }) => {
  const { customerCode } = await newCustomer({ customerPhone: '02-111-1111' })
  await call(page, customerCode, '02-222-2222')
  const toast = toastOn(page)
  await toast.getByRole('button', { name: 'เลิกทำ' }).click()
  await expect(toast).toContainText('เลิกทำแล้ว')
  await expect(factsOn(page)).toContainText('02-111-1111')
  expect((await stored(customerCode)).customerPhone).toBe('02-111-1111')

  await toast.getByRole('button', { name: 'ทำซ้ำ' }).click()
  await expect(toast).toContainText('ทำซ้ำแล้ว')
  await expect(factsOn(page)).toContainText('02-222-2222')

  await page.keyboard.press('Control+z')
  await expect(factsOn(page)).toContainText('02-111-1111')
  expect((await stored(customerCode)).customerPhone).toBe('02-111-1111')
  await page.keyboard.press('Control+Shift+Z')
  await expect(factsOn(page)).toContainText('02-222-2222')
})

test('Ctrl Z in a field is the field’s own', async ({ page, newCustomer }) => {
  const { customerCode } = await newCustomer({ customerPhone: '02-111-1111' })
  await call(page, customerCode, '02-222-2222')
  await expect(factsOn(page)).toContainText('02-222-2222')
  await page.keyboard.press('e')
  const { phone } = formOn(page)
  await phone.click()
  await page.keyboard.type('9')
  await page.keyboard.press('Control+z')
  await expect(phone).toHaveValue('02-222-2222')
  expect((await stored(customerCode)).customerPhone).toBe('02-222-2222')
})

test('what somebody changed later is not undone: who, what and when is said, and where to look', async ({
  page,
  newCustomer,
}) => {
  const { customerCode, customerName, customerState } = await newCustomer()
  await call(page, customerCode, '02-222-2222')
  const body = { customerCode, customerName, customerState, customerPhone: '02-333-3333' }
  await api(upsertCustomer, { body }, { key: newKey() })
  const toast = toastOn(page)
  await toast.getByRole('button', { name: 'เลิกทำ' }).click()
  await expect(toast).toContainText(/แก้ไข โทรศัพท์ หลังจากนั้น \(\d\d:\d\d\)/)
  expect((await stored(customerCode)).customerPhone).toBe('02-333-3333')
  await toast.getByRole('button', { name: 'ดูการแก้ไข' }).click()
  await expect(page).toHaveURL(new RegExp(`${customerCode}/activity$`))
})

test('an undone customer leads back to the list', async ({ page }) => {
  const name = aName()
  await page.goto(paths.customerNew())
  await formOn(page).name.fill(name)
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await page.waitForLoadState('networkidle') // else what it still reads is gone, and said to be
  await page.keyboard.press('Control+z')
  await expect(toastOn(page)).toContainText('รหัสนี้จะไม่ถูกใช้อีก')
  await expect(page).toHaveURL(/\/customers(\?|$)/)
  await expect(page.getByRole('grid')).not.toContainText(name)
})
