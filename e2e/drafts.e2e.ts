import { paths } from '#lib/paths.ts'

import { codeIn, formOn, stored } from './customer-form.ts'
import { draftsOn, kill } from './drafts.ts'
import { aName, expect, test } from './fixtures.ts'

test('a tab that is killed while somebody types loses nothing: the new customer is there again, once', async ({
  page,
  context,
}) => {
  const name = aName()
  await page.goto(paths.customerNew())
  const contacts = await formOn(page).open('ผู้ติดต่อ')
  await contacts.getByRole('button', { name: 'เพิ่มผู้ติดต่อ' }).click()
  await contacts.getByLabel('ชื่อผู้ติดต่อ').fill('คุณปราณี')
  await formOn(page).name.fill(name)
  await page.waitForTimeout(500)
  await kill(page)

  const next = await context.newPage()
  await next.goto(paths.customerNew())
  await expect(draftsOn(next).restored).toBeVisible()
  const form = formOn(next)
  await expect(form.name).toHaveValue(name)
  await form.save.click()
  await expect(next.getByRole('heading', { name })).toBeVisible()
  expect(await stored(codeIn(next))).toMatchObject({ contacts: [{ contactName: 'คุณปราณี' }] })

  await next.goto(paths.customerNew())
  await expect(form.name).toHaveValue('')
  await expect(draftsOn(next).restored).toHaveCount(0)
})

test('an edit whose tab was closed is there again, and is saved', async ({ page, context, newCustomer }) => {
  const { customerCode } = await newCustomer()
  await page.goto(paths.customerEdit(customerCode))
  await formOn(page).phone.fill('02-555-0142')
  await expect(draftsOn(page).kept).toBeVisible()
  await page.close()

  const next = await context.newPage()
  await next.goto(paths.customerEdit(customerCode))
  await expect(formOn(next).phone).toHaveValue('02-555-0142')
  await formOn(next).save.click()
  await expect(next).toHaveURL(paths.customer(customerCode))
  expect((await stored(customerCode)).customerPhone).toBe('02-555-0142')
})
