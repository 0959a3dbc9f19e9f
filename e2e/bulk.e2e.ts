import { randomUUID } from 'node:crypto'

import { getCustomerByCode } from '#contract/customer/customer.ts'
import { paths } from '#lib/paths.ts'

import { api } from './company.ts'
import { expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

const tagsOf = async (customerCode: string) =>
  (await api(getCustomerByCode, { params: { customerCode } })).data.customerTags

test('many customers are changed at once by keyboard: chosen, changed, reported row by row', async ({
  page,
  company,
  quiet,
  newCustomer,
}) => {
  quiet.allow(/^403/) // one of them belongs to another team
  const group = `กลุ่ม ${randomUUID().slice(0, 8)}`
  const mine = await Promise.all([1, 2, 3].map(() => newCustomer({ customerGroupName: group })))
  const has = await newCustomer({ customerGroupName: group, customerTags: ['คัดแล้ว'] })
  const theirs = await newCustomer({ customerGroupName: group, owners: [company.outsider.staffCode] })

  await page.goto(paths.customers({ group }))
  const list = listOn(page)
  await expect(list.rows).toHaveCount(5)
  await list.grid.focus()
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('toolbar', { name: 'รายการที่เลือก' })
  await expect(bar).toContainText('เลือกแล้ว 2 ราย')
  await page.keyboard.press('Control+a')
  await expect(bar).toContainText('เลือกแล้วทั้งหมด 5 ราย')

  await bar.getByRole('button', { name: 'เปลี่ยน แท็ก' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'แท็ก' }).fill('คัดแล้ว')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'เปลี่ยน', exact: true }).press('Enter')
  await expect(dialog).toContainText('เสร็จแล้ว')
  const sum = (name: string) => dialog.locator('dl > div').filter({ hasText: name }).locator('dd')
  await expect(sum('เปลี่ยนแล้ว')).toHaveText('3')
  await expect(sum('เหมือนเดิม')).toHaveText('1')
  await expect(sum('เปลี่ยนไม่ได้')).toHaveText('1')
  await expect(dialog.getByRole('list')).toContainText(theirs.customerName)
  for (const { customerCode } of [...mine, has]) expect(await tagsOf(customerCode)).toEqual(['คัดแล้ว'])
  expect(await tagsOf(theirs.customerCode)).toEqual([])
  await dialog.getByRole('button', { name: 'ปิด' }).press('Enter')

  await list.grid.focus()
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a long press begins to choose, and the menu below changes what is chosen', async ({
    page,
    newCustomer,
  }) => {
    const { customerName } = await newCustomer()
    await page.goto(paths.customers({ q: customerName }))
    const card = page.getByRole('link', { name: new RegExp(customerName) })
    const box = await card.boundingBox()
    const at = { clientX: (box?.x ?? 0) + 40, clientY: (box?.y ?? 0) + 20, pointerType: 'touch' }
    await card.dispatchEvent('pointerdown', at)
    await expect(page.getByRole('toolbar')).toContainText('เลือกแล้ว 1 ราย')
    await page.getByRole('button', { name: 'เปลี่ยน…' }).click()
    await page.getByRole('menuitem', { name: 'เปลี่ยน กลุ่มลูกค้า' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })
})
