import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'
import { formOn } from './customer-form.ts'

test('who is typed twice is told at the field, and nothing keeps from saving', async ({
  page,
  newCustomer,
}) => {
  const there = await newCustomer({ customerPhone: `02-${String(Date.now()).slice(-7)}` })
  await page.goto(paths.customerNew())
  const form = formOn(page)
  await form.phone.pressSequentially(there.customerPhone ?? '')
  await expect(page.getByText('มีลูกค้านี้อยู่แล้วหรือไม่')).toBeVisible()
  await expect(page.getByText(there.customerCode)).toBeVisible()
  await expect(form.phone).toBeFocused()
  await expect(form.save).toBeEnabled()
  await form.phone.press('Backspace')
  await expect(page.getByText('มีลูกค้านี้อยู่แล้วหรือไม่')).toBeHidden()
})

test('two customers are compared, merged by keyboard, and split again on the page of the one', async ({
  page,
  newCustomer,
}) => {
  const phone = `02-${String(Date.now()).slice(-7)}`
  const [a, b] = [
    await newCustomer({ customerPhone: phone }),
    await newCustomer({ customerPhone: phone, customerEmail: 'b@siam.example' }),
  ]
  await page.goto(paths.comparison(a.customerCode, b.customerCode))
  await page.getByRole('radio', { name: new RegExp(a.customerCode) }).check()
  const act = page.getByRole('button', { name: 'รวมข้อมูล' })
  await act.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${paths.customer(a.customerCode)}$`))
  await expect(page.getByText('b@siam.example')).toBeVisible()

  await page.goto(paths.customer(b.customerCode))
  await expect(page.getByText(`(${a.customerCode})`)).toBeVisible()
  await page.getByRole('button', { name: 'แยกกลับ' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'แยกกลับ' }).click()
  await expect(page.getByText('กลับเป็น 2 รายแล้ว')).toBeVisible()
  await expect(page.getByRole('link', { name: 'แก้ไข', exact: true })).toBeVisible()
})
