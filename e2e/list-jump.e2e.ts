import type { Page } from '@playwright/test'

import { enquireCustomers } from '#contract/customer/enquiry.ts'
import { paths } from '#lib/paths.ts'

import { api } from './company.ts'
import { expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

/** Customers that other tests add come last in this order, so that every place keeps its row. */
const ORDER = 'dateCreated'
const ROW = 36

/** The code that the host has at a place of the list. */
async function codeAt(place: number): Promise<string> {
  const body = { skip: place, pageLength: 1, sala: { orderBy: [ORDER], count: false } }
  return (await api(enquireCustomers, { body })).data[0]?.customerCode ?? ''
}

/** Drags the scrollbar to a place and lets go. */
const jumpTo = (page: Page, place: number) =>
  listOn(page).grid.evaluate((grid, top) => grid.parentElement?.scrollTo({ top }), place * ROW)

const rowAt = (page: Page, place: number) => page.locator(`[aria-rowindex="${place + 2}"]`)

/** What the page asks of the list from now on, a text for each request. */
function asked(page: Page): string[] {
  const bodies: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/customers/enquiry')) bodies.push(request.postData() ?? '')
  })
  return bodies
}

test('a jump into the middle or to the end shows the rows of that place, and reads no more than them', async ({
  page,
}) => {
  const { grid, rows } = listOn(page)
  await page.goto(paths.customers({ sort: ORDER }))
  await expect(rows.first()).toContainText(await codeAt(0))
  const total = Number(await grid.getAttribute('aria-rowcount')) - 1
  const bodies = asked(page)

  for (const place of [Math.floor(total / 2), total - 1, 120]) {
    const before = bodies.length
    await jumpTo(page, place)
    await expect(rowAt(page, place)).toContainText(await codeAt(place))
    await expect(rowAt(page, place)).toBeInViewport()
    expect(await rows.count()).toBeLessThan(60)
    expect(bodies.length - before).toBeLessThanOrEqual(2) // a screenful may lie on two pages
  }

  await grid.focus()
  await page.keyboard.press('End')
  await expect(rowAt(page, total - 1)).toContainText(await codeAt(total - 1))
  await page.keyboard.press('Home')
  await expect(rowAt(page, 0)).toContainText(await codeAt(0))
  await expect(rowAt(page, 0)).toBeInViewport()
})

test('running up and down the whole list is no storm of requests', async ({ page }) => {
  const { grid, rows } = listOn(page)
  await page.goto(paths.customers({ sort: ORDER }))
  await expect(rows.first()).toContainText(await codeAt(0))
  const total = Number(await grid.getAttribute('aria-rowcount')) - 1
  const bodies = asked(page)

  const way = Array.from({ length: 40 }, (_, step) => Math.floor((total * (step + 1)) / 40))
  for (const place of [...way, ...way.toReversed()]) await jumpTo(page, place)
  await jumpTo(page, 0)
  await expect(rowAt(page, 0)).toContainText(await codeAt(0))
  await page.waitForTimeout(500) // longer than a jump is waited for
  // each page once, and once more where it has grown old meanwhile
  expect(bodies.length).toBeLessThanOrEqual(2 * Math.ceil(total / 50))
})
