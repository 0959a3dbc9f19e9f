import { newKey } from '#api/key.ts'
import { upsertCustomer } from '#contract/customer/write.ts'
import { listHistory, undo } from '#contract/sala/history.ts'
import { paths } from '#lib/paths.ts'

import { api } from './company.ts'
import { codeIn, formOn, stored } from './customer-form.ts'
import { expect, test } from './fixtures.ts'

/** Somebody else saves parts of the customer, whole as the API wants it. */
async function saveBeside(customerCode: string, part: object): Promise<void> {
  const {
    customerId: _i,
    dateCreated: _c,
    dateModified: _m,
    contact: _o,
    ...now
  } = await stored(customerCode)
  await api(upsertCustomer, { body: { ...now, ...part } }, { key: newKey() })
}

test('other fields of somebody else are merged by the save itself, and it says whose', async ({
  page,
  quiet,
  newCustomer,
}) => {
  quiet.allow(/^412 POST \/v3\/customers$/)
  const { customerCode } = await newCustomer({ customerTags: ['a'] })
  await page.goto(paths.customerEdit(customerCode))
  const form = formOn(page)
  await form.phone.fill('02-111-1111')
  await saveBeside(customerCode, { customerTags: ['a', 'b'], customerEmail: 'theirs@example.com' })
  await form.save.click()
  await expect(page.getByText(/รวมที่.*แก้ไขระหว่างนี้ไว้ด้วย.*อีเมล/)).toBeVisible()
  expect(await stored(customerCode)).toMatchObject({
    customerPhone: '02-111-1111',
    customerEmail: 'theirs@example.com',
    customerTags: ['a', 'b'],
  })
})

test('the same field is asked with yours, theirs and the result, and nothing is chosen for one', async ({
  page,
  quiet,
  newCustomer,
}) => {
  quiet.allow(/^412 POST \/v3\/customers$/)
  const { customerCode, customerName } = await newCustomer()
  await page.goto(paths.customerEdit(customerCode))
  const form = formOn(page)
  await form.phone.fill('02-111-1111')
  await form.name.fill(`${customerName} ฉัน`)
  await saveBeside(customerCode, { customerPhone: '02-222-2222', customerName: `${customerName} เขา` })
  await page.keyboard.press('Control+s')

  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading')).toContainText('บันทึกไปก่อน')
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'บันทึกผลนี้' }).click()
  await expect(dialog.getByRole('alert')).toContainText('ยังไม่ได้เลือกอีก 2 ช่อง')
  expect(await stored(customerCode)).toMatchObject({ customerPhone: '02-222-2222' })

  // a way back, and in again; the text is still there
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(form.phone).toHaveValue('02-111-1111')
  await page.getByRole('button', { name: 'เปรียบเทียบแล้วเลือก' }).click()

  const phone = dialog.getByRole('group', { name: /^โทรศัพท์/ })
  await phone.getByRole('radio', { name: /ของคุณ/ }).focus()
  await page.keyboard.press('Space')
  await dialog
    .getByRole('group', { name: /^ชื่อลูกค้า/ })
    .getByRole('textbox')
    .fill(`${customerName} ทั้งคู่`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: `${customerName} ทั้งคู่` })).toBeVisible()
  expect(await stored(customerCode)).toMatchObject({
    customerPhone: '02-111-1111',
    customerName: `${customerName} ทั้งคู่`,
  })
})

test('a customer that was taken away meanwhile is saved as new, with everything that was typed', async ({
  page,
  quiet,
  newCustomer,
}) => {
  quiet.allow(/^412 POST \/v3\/customers$/, /^404 GET/)
  const { customerCode, customerName } = await newCustomer()
  await page.goto(paths.customerEdit(customerCode))
  const form = formOn(page)
  await form.phone.fill('02-111-1111')
  const { data: changes } = await api(listHistory, { params: { kind: 'customer', key: customerCode } })
  await api(undo, { body: { changeIds: changes.map(({ changeId }) => changeId) } }, { key: newKey() })
  await form.save.click()
  await expect(page.getByText(/ลบไปแล้วเมื่อ/)).toBeVisible()
  await expect(form.phone).toHaveValue('02-111-1111')
  await page.getByRole('button', { name: 'บันทึกเป็นรายการใหม่' }).click()
  await expect(page.getByRole('heading', { name: customerName })).toBeVisible()
  expect(codeIn(page)).not.toBe(customerCode)
  expect(await stored(codeIn(page))).toMatchObject({ customerPhone: '02-111-1111' })
})
