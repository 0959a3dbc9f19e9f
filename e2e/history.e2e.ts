import { newKey } from '#api/key.ts'
import { upsertCustomer } from '#contract/customer/write.ts'
import { paths } from '#lib/paths.ts'

import { api } from './company.ts'
import { stored } from './customer-form.ts'
import { expect, test } from './fixtures.ts'

test.use({ who: 'manager' })

test('a customer’s page says who changed what, in the words of the screens, and takes it back', async ({
  page,
  company,
  newCustomer,
}) => {
  const { customerCode, customerName } = await newCustomer({
    contacts: [{ contactName: 'คุณผึ้ง', contactPhone: '02-111-1111' }],
    customerTags: ['VIP'],
  })
  const body = {
    customerCode,
    customerName,
    customerState: 2 as const,
    owners: [company.teammate.staffCode],
    contacts: [{ contactName: 'คุณผึ้ง', contactPhone: '02-222-2222' }, { contactName: 'คุณมด' }],
    customerTags: ['ใหม่'],
    customerBirthdate: '2026-11-24',
  }
  await api(upsertCustomer, { body }, { key: newKey() })
  await page.goto(paths.customer(customerCode))
  await page.getByRole('link', { name: 'ประวัติการแก้ไข' }).click()
  const [changed, added] = [
    page.getByRole('listitem').filter({ hasText: 'แก้ไข ลูกค้า' }),
    page.getByRole('listitem').filter({ hasText: 'เพิ่ม ลูกค้า' }),
  ]
  await expect(changed).toContainText('ผู้ติดต่อ · คุณผึ้ง · โทรศัพท์')
  await expect(changed).toContainText('02-111-1111 → 02-222-2222')
  await expect(changed).toContainText('เพิ่ม คุณมด')
  await changed.getByRole('button', { name: 'แสดงเพิ่ม' }).click()
  await expect(changed).toContainText('24 พ.ย. 2569')
  await expect(changed).toContainText(company.teammate.fullname)
  await expect(changed).toContainText('นำออก VIP')
  await expect(added).toContainText('เลิกทำไม่ได้ เพราะมีการแก้ไขหลังจากนั้น')
  await expect(page.getByText('ครบทุกรายการแล้ว')).toBeVisible()

  await changed.getByRole('button', { name: /^เลิกทำ: / }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'เลิกทำการแก้ไข ลูกค้า' })).toBeVisible()
  expect((await stored(customerCode)).customerTags).toEqual(['VIP'])
})

test('my changes are mine alone, and lead to their records', async ({ page, newCustomer }) => {
  const { customerCode, customerName } = await newCustomer()
  await page.goto(paths.customer(customerCode, 'satisfaction'))
  await page.getByRole('button', { name: 'เพิ่มคำตอบ' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'CSAT 1–5' }).check()
  await dialog.getByLabel('คะแนน').fill('4')
  await dialog.getByLabel('แหล่งที่มา').fill('โทรศัพท์')
  await dialog.getByRole('button', { name: 'เพิ่ม', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('button', { name: 'เมนูของฉัน' }).click()
  await page.getByRole('menuitem', { name: 'การแก้ไขของฉัน' }).click()
  // the same manager works in other tests too: what was done to this customer is told apart by its name
  const ofIt = page.getByRole('main').getByRole('listitem').filter({ hasText: customerName })
  await expect(ofIt).toHaveCount(1)
  await expect(ofIt).toContainText('คุณเอง เพิ่ม คำตอบความพึงพอใจ')
  await ofIt.getByRole('button', { name: /^เลิกทำ: / }).click()
  await expect(page.getByRole('status').filter({ hasText: 'เลิกทำแล้ว' })).toBeVisible()
  await page.getByRole('link', { name: customerName }).first().click()
  await expect(page).toHaveURL(new RegExp(`${customerCode}$`))
})
