import { randomUUID } from 'node:crypto'

import type { Page } from '@playwright/test'

import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

const menuOn = (page: Page) => page.getByRole('button', { name: /^มุมมองที่บันทึกไว้ ตอนนี้/ })
const tabsOn = (page: Page) => page.getByRole('navigation', { name: 'มุมมองที่ปักหมุด' })
const toast = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

/** Opens the menu and presses what it offers, without a mouse. */
async function choose(page: Page, act: string): Promise<void> {
  await menuOn(page).focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('dialog', { name: 'มุมมองที่บันทึกไว้' })
  await menu.getByRole('button', { name: act, exact: true }).press('Enter')
}

async function saveAs(page: Page, name: string): Promise<void> {
  await choose(page, 'บันทึกเป็นมุมมองใหม่')
  await expect(page.getByRole('textbox', { name: 'ชื่อมุมมอง' })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(tabsOn(page).getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
}

test('a filter is kept under a name, comes back in one press, says when it was changed, and goes back', async ({
  page,
}) => {
  const name = `ค้าส่ง ${randomUUID().slice(0, 8)}`
  await page.goto(paths.customers({ state: '2', sort: '-customerName' }))
  await expect(listOn(page).rows.first()).toBeVisible()
  await saveAs(page, name)
  await expect(page).toHaveURL(/\/customers\?view=[\w-]+&state=2&sort=-customerName$/)

  const tab = tabsOn(page).getByRole('link', { name })
  await listOn(page).heads.getByRole('button', { name: 'รหัสลูกค้า' }).click()
  await expect(tab).toContainText('แก้ไขแล้ว')
  await choose(page, 'บันทึกการแก้ไข')
  await expect(toast(page, `บันทึก ${name} แล้ว`)).toBeVisible()
  await expect(tab).not.toContainText('แก้ไขแล้ว')

  await toast(page, name).getByRole('button', { name: 'เลิกทำ' }).click()
  await expect(tab).toContainText('แก้ไขแล้ว')
  await choose(page, 'กลับไปที่มุมมองที่บันทึกไว้')
  await expect(page).toHaveURL(/sort=-customerName$/)
  await expect(tab).not.toContainText('แก้ไขแล้ว')

  await choose(page, 'ลบ')
  await expect(tab).toHaveCount(0)
  await toast(page, `ลบ ${name} แล้ว`).getByRole('button', { name: 'เลิกทำ' }).click()
  await expect(tab).toHaveCount(1)
})

test('the bare list opens the default view at once, Back leaves it, and everything stays one press away', async ({
  page,
  newUser,
  cookiesOf,
}) => {
  await page.context().clearCookies()
  void cookiesOf
  const user = await newUser('sales')
  await page.request.post('/sala/v1/session', {
    data: { username: user.username, password: 'rattan-lantern-42' },
    headers: { Origin: new URL(process.env['E2E_HOST'] ?? '').origin },
  })
  await page.goto(paths.customers({ lead: '2' }))
  await expect(listOn(page).rows.first()).toBeVisible()
  await saveAs(page, 'งานของฉัน')
  await choose(page, 'เปิดมุมมองนี้ก่อนเสมอ')
  await expect(toast(page, 'ต่อไปจะเปิด งานของฉัน ก่อน')).toBeVisible()

  await page.goto(paths.settings())
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/customers/enquiry')) asked.push(request.postData() ?? '')
  })
  await page.getByRole('link', { name: 'ลูกค้า', exact: true }).first().click()
  await expect(page).toHaveURL(/\/customers\?view=[\w-]+&lead=2$/)
  await expect(tabsOn(page).getByRole('link', { name: 'งานของฉัน' })).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  await expect(page).toHaveURL(paths.settings())

  await page.goto(paths.customers())
  await expect(page).toHaveURL(/view=[\w-]+&lead=2$/)
  await tabsOn(page).getByRole('link', { name: 'ทั้งหมด' }).press('Enter')
  await expect(page).toHaveURL('/customers?view=all')
  await expect(tabsOn(page).getByRole('link', { name: 'ทั้งหมด' })).toHaveAttribute('aria-current', 'page')

  await page.goto(paths.customers({ state: '2' }))
  await page.getByRole('button', { name: 'ล้าง', exact: true }).click()
  await expect(page).toHaveURL('/customers?view=all')
})

test('a shared view is pinned by each for themselves, and its link shows the filter to whoever has it not', async ({
  page,
  newBrowser,
  cookiesOf,
}) => {
  const name = `ของทีม ${randomUUID().slice(0, 8)}`
  const manager = await (await newBrowser({ storageState: await cookiesOf('manager') })).newPage()
  await manager.goto(paths.customers({ state: '3' }))
  await saveAs(manager, name)
  const link = manager.url()

  await page.goto(link)
  await expect(page.getByRole('button', { name: /ขั้นลูกค้า/ }).first()).toBeVisible()
  await expect(tabsOn(page).getByRole('link', { name })).toHaveCount(0)

  await choose(manager, 'เปลี่ยนชื่อและแชร์')
  await manager.getByRole('checkbox', { name: 'แชร์ให้ทุกคนในบริษัท' }).press('Space')
  await manager.getByRole('button', { name: 'บันทึก', exact: true }).press('Enter')
  await expect(toast(manager, `บันทึก ${name} แล้ว`)).toBeVisible()

  await page.goto(paths.customers())
  await menuOn(page).press('Enter')
  await page.getByRole('button', { name: `ปักหมุด ${name}` }).press('Enter')
  await expect(tabsOn(page).getByRole('link', { name })).toBeVisible()
  await expect(page.getByRole('button', { name: 'ลบ', exact: true })).toHaveCount(0)
})

test('on a phone the views are a sheet behind one button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(paths.customers())
  await expect(menuOn(page)).toContainText('ทั้งหมด')
  await menuOn(page).click()
  const sheet = page.getByRole('dialog', { name: 'มุมมองที่บันทึกไว้' })
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(menuOn(page)).toBeFocused()
})
