import { randomUUID } from 'node:crypto'

import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

test('a row is looked at beside the list, the panel follows the keyboard, and Escape gives it back', async ({
  page,
  newCustomer,
}) => {
  const group = `กลุ่ม ${randomUUID().slice(0, 8)}`
  const first = await newCustomer({ customerGroupName: group, contacts: [{ contactName: 'คุณผึ้ง ใจดี' }] })
  const second = await newCustomer({ customerGroupName: group })
  await page.goto(paths.customers({ group, sort: 'customerCode' }))
  const list = listOn(page)
  await expect(list.rows).toHaveCount(2)
  await list.grid.focus()
  await page.keyboard.press('Space')
  const panel = page.getByRole('complementary', { name: /^ดูด่วน/ })
  await expect(panel.getByRole('heading', { name: first.customerName })).toBeVisible()
  await expect(panel).toContainText('คุณผึ้ง ใจดี')
  await page.keyboard.press('j')
  await expect(panel.getByRole('heading', { name: second.customerName })).toBeVisible()
  await expect(list.grid).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.customer(second.customerCode))
})

test('the page goes to the next and the previous customer of the list, and back leads to the list', async ({
  page,
  newCustomer,
}) => {
  const group = `กลุ่ม ${randomUUID().slice(0, 8)}`
  const all = []
  for (let at = 0; at < 3; at += 1) all.push(await newCustomer({ customerGroupName: group }))
  const [one, two, three] = all
  const link = paths.customers({ group, sort: 'customerCode' })
  await page.goto(link)
  const list = listOn(page)
  await expect(list.rows).toHaveCount(3)
  await list.grid.focus()
  await page.keyboard.press('Enter')
  const nav = page.getByRole('navigation', { name: 'ในรายการ' })
  await expect(nav).toContainText('1 จาก 3')
  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(two?.customerName ?? '')
  await expect(nav).toContainText('2 จาก 3')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(paths.customer(three?.customerCode ?? ''))
  await expect(nav.getByRole('button', { name: 'ลูกค้าถัดไป' })).toBeDisabled()
  // the second press comes before the page of the first one stands
  await page.evaluate(() => {
    for (const _press of [1, 2])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', bubbles: true }))
  })
  await expect(page).toHaveURL(paths.customer(one?.customerCode ?? ''))
  await page.goBack()
  await expect(page).toHaveURL(link)
})
