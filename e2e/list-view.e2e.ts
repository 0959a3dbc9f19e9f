import { randomUUID } from 'node:crypto'

import type { Page } from '@playwright/test'

import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

const namesOn = (page: Page): Promise<string[]> => listOn(page).rows.getByRole('link').allTextContents()

test('the order is that of a Thai dictionary, by a press on the head or by the menu', async ({
  page,
  newCustomer,
}) => {
  const own = randomUUID().slice(0, 8)
  // by first consonant: a vowel that is written before it does not count first
  const ordered = ['กาแฟ', 'ขนม', 'เค้ก', 'งานไม้', 'ใจดี', 'ไผ่'].map((word) => `${word} ${own}`)
  for (const customerName of ['เค้ก', 'ไผ่', 'กาแฟ', 'ใจดี', 'งานไม้', 'ขนม'])
    await newCustomer({ customerName: `${customerName} ${own}` })
  const list = listOn(page)
  await page.goto(paths.customers({ q: own }))
  await expect(list.rows).toHaveCount(6)

  await list.heads.getByRole('button', { name: 'ชื่อลูกค้า' }).click()
  await expect.poll(() => namesOn(page)).toEqual(ordered)
  await expect(list.heads.first()).toHaveAttribute('aria-sort', 'ascending')
  await list.heads.getByRole('button', { name: 'ชื่อลูกค้า' }).click()
  await expect.poll(() => namesOn(page)).toEqual(ordered.toReversed())
  await expect(page).toHaveURL(paths.customers({ q: own, sort: '-customerName' }))

  await list.sort.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^ชื่อลูกค้า/, pressed: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => namesOn(page)).toEqual(ordered)
  await page.keyboard.press('Escape')
  await expect(list.sort).toBeFocused()
  await page.reload()
  await expect.poll(() => namesOn(page)).toEqual(ordered)
})

test('columns are hidden, shown and moved by keyboard, and a link carries them', async ({
  page,
  newBrowser,
  cookiesOf,
}) => {
  const list = listOn(page)
  await page.goto(paths.customers())
  await expect(list.rows.first()).toBeVisible()
  await expect(list.heads.first()).toHaveText('ชื่อลูกค้า')

  await list.columns.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: 'โทรศัพท์' }).press('Space')
  await page.getByRole('checkbox', { name: 'แท็ก' }).press('Space')
  const handle = page.getByRole('button', { name: 'เลื่อน รหัสลูกค้า ด้วยปุ่มลูกศร' })
  await handle.press('ArrowUp')
  await expect(handle).toBeFocused()
  await expect(page.getByText('รหัสลูกค้า อยู่ลำดับที่ 1 จาก')).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(list.columns).toBeFocused()

  const heads = async (of = list) => {
    await expect(of.heads.first()).toHaveText('รหัสลูกค้า')
    return of.heads.allTextContents()
  }
  const before = await heads()
  expect(before).not.toContain('โทรศัพท์')
  expect(before.at(-1)).toBe('แท็ก')
  await page.reload()
  expect(await heads()).toEqual(before)
  const other = await (await newBrowser({ storageState: await cookiesOf('support') })).newPage()
  await other.goto(page.url())
  expect(await heads(listOn(other))).toEqual(before)

  await list.columns.click()
  await page.getByRole('button', { name: 'คืนค่าเริ่มต้น' }).click()
  await expect(list.heads.first()).toHaveText('ชื่อลูกค้า')
  await expect(page).toHaveURL('/customers')
})

test('a column is dragged to its place', async ({ page }) => {
  const list = listOn(page)
  await page.goto(paths.customers())
  await list.columns.click()
  await page
    .getByRole('button', { name: 'เลื่อน โทรศัพท์ ด้วยปุ่มลูกศร' })
    .dragTo(page.getByRole('button', { name: 'เลื่อน รหัสลูกค้า ด้วยปุ่มลูกศร' }))
  await expect(list.heads.nth(1)).toHaveText('โทรศัพท์')
  await expect(page).toHaveURL(/columns=customerName\.customerPhone\.customerCode/)
})
