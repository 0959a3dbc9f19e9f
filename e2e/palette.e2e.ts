import { randomUUID } from 'node:crypto'

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

const fieldOn = (page: Page) => page.getByRole('combobox', { name: 'ค้นหาหรือสั่งงาน' })
const lineOn = (page: Page, name: string | RegExp) => page.getByRole('option', { name })

/** Opens the palette by its key. */
async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(fieldOn(page)).toBeFocused()
}

test('a customer is found by a few letters and opened, from memory or from the host, and stands first next time', async ({
  page,
  newCustomer,
}) => {
  const own = randomUUID().slice(0, 8)
  const { customerCode } = await newCustomer({ customerName: `น้ำดื่มสยาม ${own}` })
  await page.goto(paths.settings())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await open(page)
  await page.keyboard.type(own)
  await expect(lineOn(page, new RegExp(customerCode))).toBeVisible()
  await expect(page.locator('mark').last()).toHaveText(own)
  await page.keyboard.press('ArrowUp') // round to the last line: what the host found
  await expect(page.getByRole('option', { selected: true })).toContainText(customerCode)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.customer(customerCode))

  await page.goto(paths.settings())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await open(page)
  await expect(page.getByRole('option').first()).toContainText(`น้ำดื่มสยาม ${own}`)
  await page.keyboard.press('Escape')
  await expect(fieldOn(page)).toBeHidden()
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  expect(kept).toContain(customerCode)
  expect(kept).not.toContain('สยาม')
})

test('commands are found in either language and on the wrong keyboard layout, and > leaves only them', async ({
  page,
}) => {
  await page.goto(paths.customers())
  await expect(listOn(page).rows.first()).toBeVisible()
  for (const typed of ['new cust', 'เพิ่มลูก', 'grbj,]^d']) {
    await open(page)
    await page.keyboard.type(`>${typed}`)
    await expect(lineOn(page, /^เพิ่มลูกค้า/)).toBeVisible()
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Escape')
  }
  await open(page)
  await page.keyboard.type('dark colours')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
})

test('offline it says so and still finds what was loaded; nothing of it is a false answer', async ({
  page,
  newCustomer,
  quiet,
}) => {
  const { customerName, customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode))
  await expect(page.getByRole('heading', { name: customerName })).toBeVisible()
  await open(page) // loads it
  await page.keyboard.press('Escape')
  quiet.allow(/ERR_INTERNET_DISCONNECTED|Failed to load/)
  await page.context().setOffline(true)
  await open(page)
  await page.keyboard.type(customerCode)
  await expect(lineOn(page, new RegExp(customerCode)).first()).toBeVisible()
  await expect(page.getByText('ออฟไลน์ ค้นหาได้เฉพาะข้อมูลที่โหลดไว้แล้ว')).toBeVisible()
  await page.context().setOffline(false)
})

test('after signing out nothing of what was open stays in the browser', async ({
  page,
  newCustomer,
  newUser,
}) => {
  const { customerCode } = await newCustomer()
  const user = await newUser('sales')
  await page.context().clearCookies()
  await page.request.post('/sala/v1/session', {
    data: { username: user.username, password: 'rattan-lantern-42' },
    headers: { Origin: new URL(process.env['E2E_HOST'] ?? '').origin },
  })
  await page.goto(paths.customer(customerCode))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await open(page)
  await page.keyboard.type('>sign out')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sign-in/)
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(
    customerCode,
  )
})

test('axe finds nothing on the palette and the menu of views', async ({ page }) => {
  await page.goto(paths.customers())
  await expect(listOn(page).rows.first()).toBeVisible()
  await open(page)
  await page.keyboard.type('ลูก')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect((await new AxeBuilder({ page }).include('dialog[open]').analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^มุมมองที่บันทึกไว้/ }).press('Enter')
  await expect(page.getByRole('button', { name: 'บันทึกเป็นมุมมองใหม่' })).toBeVisible()
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([])
})
