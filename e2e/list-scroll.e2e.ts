import type { Page } from '@playwright/test'

import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

/** How far the box is scrolled that holds the rows, in px. */
const scrolled = (page: Page): Promise<number> =>
  listOn(page).grid.evaluate((grid) => grid.parentElement?.scrollTop ?? -1)

const drawn = (page: Page): Promise<number> => page.getByRole('row').count()

test('hundreds of rows are scrolled through with a few dozen drawn, to the last', async ({ page }) => {
  const list = listOn(page)
  await page.goto(paths.customers({ sort: 'customerCode' }))
  await expect(list.rows.first()).toContainText(/[CLP]\d+/)
  const total = Number(await list.grid.getAttribute('aria-rowcount')) - 1
  expect(total).toBeGreaterThanOrEqual(400)

  await list.grid.hover()
  for (let turn = 0; turn < 12; turn++) {
    await page.mouse.wheel(0, 1200)
    await page.waitForTimeout(30)
    expect(await drawn(page)).toBeLessThan(60)
  }
  await expect(list.rows.nth(12)).toContainText(/\d{5,}/)

  await list.grid.focus()
  await page.keyboard.press('End')
  const last = page.locator(`[aria-rowindex="${total + 1}"]`)
  await expect(last).toBeInViewport()
  await expect(last).toContainText(/\d{5,}/)
  expect(await drawn(page)).toBeLessThan(60)
  await page.keyboard.press('Home')
  await expect(page.locator('[aria-rowindex="2"]')).toBeInViewport()
})

test('coming back from a record finds the list as it was: filter, place and row', async ({ page }) => {
  const list = listOn(page)
  await page.goto(paths.customers({ state: '3', sort: 'customerName' }))
  await expect(list.rows.first()).toContainText(/C\d+/)
  await list.grid.hover()
  await page.mouse.wheel(0, 2500)
  await expect.poll(() => scrolled(page)).toBe(2500)
  const row = list.rows.nth(18)
  await expect(row).toContainText(/C\d+/)
  const code = /C\d+/.exec((await row.textContent()) ?? '')?.[0] ?? ''

  await row.click({ position: { x: 600, y: 10 } })
  await expect(page).toHaveURL(paths.customer(code))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()
  await expect(list.row(code)).toBeInViewport()
  expect(await scrolled(page)).toBe(2500)
  await expect(page).toHaveURL(paths.customers({ state: '3', sort: 'customerName' }))
  // the keyboard goes on from the row that was opened
  await expect(list.grid).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.customer(code))

  // the link to the list keeps the filter too
  await page.getByRole('navigation', { name: 'ตำแหน่งปัจจุบัน' }).getByRole('link', { name: 'ลูกค้า' }).click()
  await expect(page).toHaveURL(paths.customers({ state: '3', sort: 'customerName' }))
})

test('a row opens in a tab of its own with Ctrl, and the list stays', async ({ page, context }) => {
  const list = listOn(page)
  await page.goto(paths.customers())
  const row = list.rows.first()
  await expect(row).toContainText(/\d{5,}/)
  const opened = context.waitForEvent('page')
  await row.click({ position: { x: 600, y: 10 }, modifiers: ['Control'] })
  await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveURL('/customers')
})
