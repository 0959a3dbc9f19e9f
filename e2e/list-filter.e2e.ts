import { randomUUID } from 'node:crypto'

import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

/** Three customers that only this test has: two leads and one customer. */
async function threeOf(newCustomer: (part: object) => Promise<unknown>) {
  const tag = `ป้าย ${randomUUID().slice(0, 8)}`
  const name = (part: string) => `${part} ${tag}`
  await newCustomer({ customerName: name('หนึ่ง'), customerTags: [tag], customerState: 1 })
  await newCustomer({ customerName: name('สอง'), customerTags: [tag], customerState: 1 })
  await newCustomer({ customerName: name('สาม'), customerTags: [tag], customerState: 3 })
  return { tag, name }
}

test('filters are set, changed and taken away by mouse; the address holds them', async ({
  page,
  newCustomer,
  newBrowser,
  cookiesOf,
}) => {
  const { tag, name } = await threeOf(newCustomer)
  const list = listOn(page)
  await page.goto(paths.customers())

  await list.addFilter.click()
  await page.getByRole('option', { name: 'แท็ก' }).click()
  await page.getByRole('combobox').fill(tag)
  await page.getByRole('option', { name: tag }).click()
  await page.keyboard.press('Escape')
  await expect(list.rows).toHaveCount(3)
  await expect(page.getByRole('heading', { name: 'ลูกค้า' }).locator('..')).toContainText('3 ราย')

  await list.addFilter.click()
  await page.getByRole('option', { name: 'ขั้นลูกค้า' }).click()
  await page.getByRole('option', { name: 'ผู้สนใจ' }).click()
  await page.keyboard.press('Escape')
  await expect(list.rows).toHaveCount(2)
  await expect(page).toHaveURL(paths.customers(new URLSearchParams({ state: '1', tag })))

  const shown = async () => {
    await expect(list.rows).toHaveCount(2)
    return list.rows.allTextContents()
  }
  const before = await shown()
  await page.reload()
  expect(await shown()).toEqual(before)

  const other = await (await newBrowser({ storageState: await cookiesOf('manager') })).newPage()
  await other.goto(page.url())
  await expect(listOn(other).rows).toHaveCount(2)
  expect(await listOn(other).rows.allTextContents()).toEqual(before)

  await page.getByRole('button', { name: 'นำตัวกรอง ขั้นลูกค้า ออก' }).click()
  await expect(list.row(name('สาม'))).toBeVisible()
  await expect(list.rows).toHaveCount(3)
  await page.goBack()
  await expect(list.rows).toHaveCount(2)
})

test('the same by keyboard alone', async ({ page, newCustomer }) => {
  const { tag, name } = await threeOf(newCustomer)
  const list = listOn(page)
  await page.goto(paths.customers({ q: tag }))
  await expect(list.rows).toHaveCount(3)

  await list.search.focus()
  await page.keyboard.press('Tab') // clears the search
  await page.keyboard.press('Tab')
  await expect(list.addFilter).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('ขั้น')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'ขั้นลูกค้า' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(list.rows).toHaveCount(1)
  await expect(list.row(name('สาม'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list.addFilter).toBeFocused()

  // back to the chip, and its cross
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'นำตัวกรอง ขั้นลูกค้า ออก' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(list.rows).toHaveCount(3)
  await expect(list.addFilter).toBeFocused()
})

test('days are a filter: by name, or typed in Buddhist years', async ({ page, newCustomer }) => {
  const { tag } = await threeOf(newCustomer)
  const list = listOn(page)
  await page.goto(paths.customers({ tag }))
  await expect(list.rows).toHaveCount(3)

  await list.addFilter.click()
  await page.getByRole('option', { name: 'วันที่สร้าง' }).click()
  await page.getByRole('button', { name: 'วันนี้' }).click()
  await expect(list.rows).toHaveCount(3)
  await expect(page).toHaveURL(/created=\d{4}-\d\d-\d\d&created=\d{4}-\d\d-\d\d/)

  await page.getByLabel('ตั้งแต่').fill('')
  await page.getByLabel('ถึง', { exact: true }).fill('1/1/2560')
  await page.keyboard.press('Tab')
  await expect(page).toHaveURL(/created=&created=2017-01-01/)
  await expect(page.getByText('ไม่พบลูกค้าที่ตรงกัน')).toBeVisible()
})

test('a link that says something wrong still opens, with what it says rightly', async ({ page }) => {
  const list = listOn(page)
  await page.goto('/customers?state=9&status=0&sort=-password&columns=x.customerCode&created=yesterday')
  await expect(list.rows.first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^สถานะ:/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^ขั้นลูกค้า:/ })).toHaveCount(0)
})
