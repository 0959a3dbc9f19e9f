import { paths } from '#lib/paths.ts'

import { codeIn, formOn, stored } from './customer-form.ts'
import { enter } from './enter.ts'
import { aName, expect, test } from './fixtures.ts'

test('what is wrong is named on top, its groups open, and one press leads to it', async ({ page }) => {
  await page.goto(paths.customerNew())
  const form = formOn(page)
  const contacts = await form.open('ผู้ติดต่อ')
  await contacts.getByRole('button', { name: 'เพิ่มผู้ติดต่อ' }).click()
  await contacts.getByLabel('อีเมล').fill('nobody')
  await contacts.getByRole('button', { name: 'ผู้ติดต่อ', expanded: true }).click()
  await page.keyboard.press('Control+s')

  await expect(form.summary).toBeFocused()
  await expect(form.summary).toContainText('ยังไม่ได้บันทึก ต้องแก้ 3 จุด')
  await expect(contacts).toContainText('กรอกอีเมลเดียวที่มี @')
  await form.summary.getByRole('button', { name: 'ผู้ติดต่อ 1 อีเมล' }).click()
  await expect(contacts.getByLabel('อีเมล')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('pranee@siam.example')
  await expect(form.summary).toContainText('ต้องแก้ 2 จุด')
})

test('a name that somebody has is refused at its place, and what was typed stays', async ({
  page,
  newCustomer,
  quiet,
}) => {
  quiet.allow(/^400 POST \/v3\/customers/)
  const held = await newCustomer()
  await page.goto(paths.customerNew())
  const form = formOn(page)
  await form.name.fill(held.customerName)
  await form.phone.fill('02-555-0142')
  await form.save.click()
  await expect(form.main).toContainText(`ชื่อนี้เป็นของลูกค้า ${held.customerCode}`)
  await expect(form.phone).toHaveValue('02-555-0142')

  const name = aName()
  await form.name.fill(name)
  await form.save.click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
})

test('a code that somebody has does not change its holder', async ({ page, newCustomer, quiet }) => {
  quiet.allow(/^404 GET \/v3\/customers\//)
  const held = await newCustomer()
  const name = aName()
  await page.goto(paths.customerNew())
  const form = formOn(page)
  await form.name.fill(name)
  const code = (await form.open('รหัสลูกค้า')).getByLabel('รหัสลูกค้า')
  await code.fill(held.customerCode.toLowerCase())
  await form.save.click()
  await expect(form.group('รหัสลูกค้า')).toContainText(`รหัสนี้เป็นของ ${held.customerName}`)
  expect(await stored(held.customerCode)).toEqual(held)

  const own = `ท-${held.customerCode}`
  await code.fill(own)
  await form.save.click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
  expect(codeIn(page)).toBe(own)
})

test('what one may not do is said, and what was typed stays', async ({
  page,
  company,
  newCustomer,
  quiet,
}) => {
  quiet.allow(/^403 POST \/v3\/customers/)
  const { customerCode } = await newCustomer()
  await page.goto(paths.customerEdit(customerCode))
  const form = formOn(page)
  await form.phone.fill('02-555-0142')
  await form.owners.fill(company.outsider.staffCode)
  await page.getByRole('option', { name: company.outsider.staffCode }).click()
  await form.save.click()
  await expect(page.getByRole('alert').filter({ hasText: 'คุณไม่มีสิทธิ์ทำรายการนี้' })).toBeVisible()
  await expect(form.phone).toHaveValue('02-555-0142')

  await form.main.getByRole('button', { name: `นำ ${company.outsider.fullname} ออก` }).click()
  await form.save.click()
  await expect(page).toHaveURL(paths.customer(customerCode))
})

test('nobody leaves a form with something in it by mistake', async ({ page, newCustomer }) => {
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode))
  await page.getByRole('link', { name: 'แก้ไข', exact: true }).click()
  const form = formOn(page)
  await form.phone.fill('02-555-0142')
  await form.cancel.click()
  const dialog = page.getByRole('dialog', { name: 'ออกโดยไม่บันทึกหรือไม่' })
  await dialog.getByRole('button', { name: 'แก้ไขต่อ' }).click()
  await expect(form.phone).toHaveValue('02-555-0142')

  await page.goBack()
  await dialog.getByRole('button', { name: 'ออก', exact: true }).click()
  await expect(page).toHaveURL(paths.customer(customerCode))
  expect((await stored(customerCode)).customerPhone).toBeNull()
})

test('without a network the form waits, and is sent once by itself', async ({
  page,
  context,
  newCustomer,
  quiet,
}) => {
  quiet.allow(/^net::ERR_INTERNET_DISCONNECTED /)
  const { customerCode } = await newCustomer()
  await page.goto(paths.customerEdit(customerCode))
  const form = formOn(page)
  await form.phone.fill('02-555-0142')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'บันทึกเมื่อออนไลน์' }).click()
  await expect(page.getByText('ระบบจะส่งให้เองเมื่อต่อเครือข่ายได้')).toBeVisible()
  await expect(form.phone).toHaveValue('02-555-0142')

  await context.setOffline(false)
  await expect(page).toHaveURL(paths.customer(customerCode))
  expect((await stored(customerCode)).customerPhone).toBe('02-555-0142')
})

test('after the session ended a save asks to sign in, and then goes through', async ({
  page,
  newUser,
  endSessions,
  newCustomer,
  quiet,
}) => {
  quiet.allow(/^401 /)
  const user = await newUser('sales')
  const { customerCode } = await newCustomer()
  await page.context().clearCookies()
  await page.goto(paths.customerEdit(customerCode))
  await enter(page, user)
  const form = formOn(page)
  await form.phone.fill('02-555-0142')
  await endSessions(user)
  await form.save.click()
  await enter(page.getByRole('dialog'), user)
  await expect(page).toHaveURL(paths.customer(customerCode))
  expect((await stored(customerCode)).customerPhone).toBe('02-555-0142')
})

test.describe('where the device does not say where it is', () => {
  test('the coordinates can still be typed', async ({ page }) => {
    await page.goto(paths.customerNew())
    const addresses = await formOn(page).open('ที่อยู่')
    await addresses.getByRole('button', { name: 'เพิ่มที่อยู่' }).click()
    await addresses.getByRole('button', { name: 'ใช้ตำแหน่งปัจจุบัน' }).click()
    await expect(addresses).toContainText('อ่านตำแหน่งไม่ได้')
  })
})

test.describe('support', () => {
  test.use({ who: 'support' })
  test('reads customers and is told so when a link leads to a form', async ({ page, newCustomer }) => {
    const { customerCode } = await newCustomer()
    await page.goto(paths.customerEdit(customerCode))
    await expect(page.getByRole('alert')).toContainText('คุณไม่มีสิทธิ์')
    await expect(formOn(page).save).toHaveCount(0)
  })
})
