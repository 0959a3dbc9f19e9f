import { customerTabs, paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'

const refused = 'คุณไม่มีสิทธิ์เปิดหน้านี้'

test.describe('support', () => {
  test.use({ who: 'support' })

  test('reads every customer and is offered no way to change one', async ({ page, newCustomer }) => {
    const { customerCode, customerName } = await newCustomer()
    await page.goto(paths.customers({ q: customerName }))
    await expect(page.getByRole('row', { name: customerName })).toBeVisible()
    await expect(page.getByRole('link', { name: 'เพิ่มลูกค้า' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'สร้าง' })).toHaveCount(0)
    await page.keyboard.press('n')
    await expect(page).toHaveURL(paths.customers({ q: customerName }))

    await page.goto(paths.customer(customerCode))
    await expect(page.getByRole('heading', { name: customerName })).toBeVisible()
    await expect(page.getByRole('link', { name: 'แก้ไข', exact: true })).toHaveCount(0)
    await page.keyboard.press('e')
    await expect(page).toHaveURL(paths.customer(customerCode))
  })

  test('is told in words where a link led to what they may not do', async ({ page, newCustomer }) => {
    const { customerCode } = await newCustomer()
    for (const path of [paths.customerNew(), paths.customerEdit(customerCode)]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: refused })).toBeVisible()
      await expect(page.getByRole('navigation', { name: 'เมนูหลัก' })).toBeVisible()
    }
    await page.getByRole('link', { name: 'ไปที่รายการลูกค้า' }).click()
    await expect(page).toHaveURL('/customers')
  })

  test('may note down days, answers and files of any customer', async ({ page, newCustomer }) => {
    const { customerCode } = await newCustomer()
    await page.goto(paths.customer(customerCode, 'events'))
    await page.getByRole('button', { name: 'เพิ่มวันสำคัญ' }).click()
    await page.getByLabel('ชื่อวันสำคัญ').fill('โทรกลับ')
    await page.getByRole('dialog').getByRole('button', { name: 'เพิ่ม', exact: true }).click()
    await expect(page.getByRole('main')).toContainText('โทรกลับ')
    await page.getByRole('link', { name: 'ความพึงพอใจ' }).click()
    await expect(page.getByRole('button', { name: 'เพิ่มคำตอบ' })).toBeVisible()
    await page.getByRole('link', { name: 'ไฟล์' }).click()
    await expect(page.getByRole('button', { name: 'แนบไฟล์' })).toBeVisible()
  })
})

test.describe('sales of another team', () => {
  test.use({ who: 'outsider' })

  test('reads the customer, and finds nothing that would be refused afterwards', async ({
    page,
    newCustomer,
    quiet,
  }) => {
    quiet.allow(/^console .*forbidden/)
    const { customerCode, customerName } = await newCustomer()
    for (const tab of customerTabs) {
      await page.goto(paths.customer(customerCode, tab))
      await expect(page.getByRole('heading', { name: customerName })).toBeVisible()
      await expect(page.getByRole('article').getByRole('button', { name: /^(เพิ่ม|แนบ|ลบ|แก้ไข)/ })).toHaveCount(
        0,
      )
    }
    await expect(page.getByRole('link', { name: 'แก้ไข', exact: true })).toHaveCount(0)
    await page.goto(paths.customerEdit(customerCode))
    await expect(page.getByRole('heading', { name: refused })).toBeVisible()
  })

  test('may change a customer that belongs to nobody', async ({ page, newCustomer }) => {
    const { customerCode } = await newCustomer({ owners: [] })
    await page.goto(paths.customer(customerCode))
    await expect(page.getByText('ยังไม่มีผู้รับผิดชอบ')).toBeVisible()
    await expect(page.getByRole('link', { name: 'แก้ไข', exact: true })).toBeVisible()
  })
})

for (const who of ['teammate', 'manager'] as const) {
  test.describe(who, () => {
    test.use({ who })
    test('may change a customer of the team', async ({ page, newCustomer }) => {
      const { customerCode, customerName } = await newCustomer()
      await page.goto(paths.customer(customerCode))
      await page.getByRole('link', { name: 'แก้ไข', exact: true }).click()
      await expect(page).toHaveURL(paths.customerEdit(customerCode))
      await expect(page.getByLabel('ชื่อลูกค้า')).toHaveValue(customerName)
    })
  })
}

test('credentials of programs are for administrators', async ({ page }) => {
  await page.goto(paths.settings())
  await expect(page.getByRole('heading', { name: 'โปรไฟล์ของฉัน' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'รหัสเชื่อมต่อ API' })).toHaveCount(0)
})
