import { newKey } from '#api/key.ts'
import type { Customer } from '#contract/customer/customer.ts'
import { upsertCustomer, type CustomerWrite } from '#contract/customer/write.ts'
import { paths } from '#lib/paths.ts'

import { api } from './company.ts'
import { formOn } from './customer-form.ts'
import { aName, expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

/** Others are to be seen within five seconds; a busy machine is given some more. */
const SOON = { timeout: 15_000 }

/** Somebody else writes. */
const write = ({ customerCode, customerName, customerState }: Customer, part: Partial<CustomerWrite>) =>
  api(upsertCustomer, { body: { customerCode, customerName, customerState, ...part } }, { key: newKey() })

test('a row that somebody changes is there in place: focus and rows stay, what is new waits to be shown', async ({
  page,
  newCustomer,
}) => {
  const mark = aName().split(' ')[2] ?? ''
  const first = await newCustomer({ customerName: `${mark} A` })
  await newCustomer({ customerName: `${mark} B` })
  await page.goto(paths.customers({ q: mark, sort: 'customerName' }))
  const list = listOn(page)
  await expect(list.rows).toHaveCount(2)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const active = await list.grid.getAttribute('aria-activedescendant')

  await write(first, { customerState: 3 })
  await expect(list.row(`${mark} A`)).toContainText('ลูกค้า', SOON)
  await expect(list.grid).toBeFocused()
  expect(await list.grid.getAttribute('aria-activedescendant')).toBe(active)

  await newCustomer({ customerName: `${mark} 0` })
  const show = page.getByRole('button', { name: 'ใหม่หรือเปลี่ยน 1 รายการ: แสดง' })
  await expect(show).toBeVisible(SOON)
  await expect(list.rows).toHaveCount(2)
  await show.click()
  await expect(list.rows).toHaveCount(3)
  await expect(show).toHaveCount(0)
})

test('a page shows what somebody saved, and says who; a form that is open keeps what was typed', async ({
  page,
  newCustomer,
  newBrowser,
  cookiesOf,
  company,
}) => {
  const customer = await newCustomer({ customerPhone: '02-111-1111' })
  const other = await (await newBrowser({ storageState: await cookiesOf('teammate') })).newPage()
  await other.goto(paths.customerEdit(customer.customerCode))
  await page.goto(paths.customer(customer.customerCode))
  const theirs = formOn(other)
  await theirs.phone.fill('02-222-2222')
  await theirs.save.click()
  await expect(other).toHaveURL(new RegExp(`${customer.customerCode}$`))
  await expect(page.getByRole('complementary')).toContainText('02-222-2222', SOON)
  await expect(page.getByRole('article').locator('header')).toContainText(
    `${company.teammate.fullname} แก้ไขเมื่อ`,
  )

  await page.keyboard.press('e')
  const mine = formOn(page)
  await mine.phone.fill('02-333-3333')
  await write(customer, { customerPhone: '02-444-4444' })
  await expect(page.getByText(/บันทึกรายการนี้เมื่อ \d\d:\d\d/)).toBeVisible(SOON)
  await expect(mine.phone).toHaveValue('02-333-3333')
  await expect(mine.phone).toBeFocused()
})

test('a customer that somebody takes away while its page is open is said to be gone', async ({
  page,
  admin,
  newCustomer,
}) => {
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode, 'activity'))
  await expect(page.getByText('ครบทุกรายการแล้ว')).toBeVisible()
  const history = await admin.get(`/sala/v1/history/customer/${customerCode}`)
  const [created] = (await history.json()) as { changeId: number }[]
  await admin.post('/sala/v1/undo', { data: { changeIds: [created?.changeId] } })
  await expect(page.getByText(/ลบรายการนี้เมื่อ \d\d:\d\d/)).toBeVisible(SOON)
  await expect(page.getByText('ที่เห็นอยู่คือข้อมูลก่อนลบ')).toBeVisible()
})
