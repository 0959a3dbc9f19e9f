import type { Locator, Page } from '@playwright/test'

import { paths } from '#lib/paths.ts'

import { signedIn, type User } from './company.ts'
import { enter } from './enter.ts'
import { expect, test } from './fixtures.ts'

// sessions are ended here: nobody else uses these
test.use({ who: 'nobody' })

async function begin(page: Page, { username }: User): Promise<void> {
  const door = await signedIn(username)
  await page.context().addCookies((await door.storageState()).cookies)
  await door.dispose()
}

const asked = (page: Page): Locator => page.getByRole('dialog', { name: 'หมดเวลาใช้งานแล้ว' })

test('signing out shows in the other tab at once, and nothing of a customer is left in either', async ({
  page,
  context,
  newUser,
  newCustomer,
}) => {
  const { customerName } = await newCustomer()
  await begin(page, await newUser('sales'))
  const list = paths.customers({ q: customerName })
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto(list)
    await expect(tab.getByRole('row', { name: customerName })).toBeVisible()
  }

  await page.getByRole('button', { name: 'เมนูของฉัน' }).click()
  await page.getByRole('menuitem', { name: 'ออกจากระบบ' }).click()

  await expect(page).toHaveURL('/sign-in')
  await expect(other).toHaveURL('/sign-in', { timeout: 1000 })
  await expect(other.getByText('ออกจากระบบจากแท็บอื่นแล้ว')).toBeVisible()
  for (const tab of [page, other]) expect(await tab.content()).not.toContain(customerName)
  await expect(page.getByText('เวอร์ชัน')).toBeVisible()
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
  expect(kept).not.toContain(customerName)
})

test('the back button shows nothing after signing out', async ({ page, newUser, newCustomer }) => {
  const { customerName, customerCode } = await newCustomer()
  await begin(page, await newUser('sales'))
  await page.goto(paths.customer(customerCode))
  await page.getByRole('link', { name: 'ที่อยู่' }).click()
  await expect(page).toHaveURL(paths.customer(customerCode, 'addresses'))
  await page.getByRole('button', { name: 'เมนูของฉัน' }).click()
  await page.getByRole('menuitem', { name: 'ออกจากระบบ' }).click()
  await expect(page).toHaveURL('/sign-in')

  await page.goBack()
  await expect(page).toHaveURL(paths.signIn(paths.customer(customerCode)))
  expect(await page.content()).not.toContain(customerName)
  // the page as a whole, and back to it
  await page.goto('/reference')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'เข้าสู่ระบบ' })).toBeVisible()
  expect(await page.content()).not.toContain(customerName)
})

test('signing out without a network says that it did not happen', async ({
  page,
  context,
  newUser,
  quiet,
}) => {
  quiet.allow(/^net::ERR_INTERNET_DISCONNECTED /)
  await begin(page, await newUser('sales'))
  await page.goto('/settings')
  await expect(page.getByRole('heading', { name: 'การตั้งค่า' })).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'เมนูของฉัน' }).click()
  await page.getByRole('menuitem', { name: 'ออกจากระบบ' }).click()

  await expect(page.getByText('ยังไม่ได้ออกจากระบบ')).toBeVisible()
  await expect(page).toHaveURL('/settings')
})

test('an ended session asks over the page, and what was typed is saved after signing in', async ({
  page,
  newUser,
  newCustomer,
  endSessions,
  quiet,
}) => {
  const user = await newUser('sales')
  const { customerCode } = await newCustomer()
  await begin(page, user)
  await page.goto(paths.customer(customerCode, 'events'))
  await page.getByRole('button', { name: 'เพิ่มวันสำคัญ' }).click()
  await page.getByLabel('ชื่อวันสำคัญ').fill('ต่อสัญญาปีที่สอง')
  await endSessions(user)
  quiet.allow(/^401 /)

  await page.getByRole('dialog').getByRole('button', { name: 'เพิ่ม', exact: true }).click()
  await expect(asked(page)).toBeVisible()
  await expect(asked(page).getByLabel('ชื่อผู้ใช้')).toHaveValue(user.username)
  await expect(asked(page).getByLabel('รหัสผ่าน', { exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(asked(page)).toBeVisible()

  await enter(asked(page), { username: user.username, secret: 'not this one' })
  await expect(asked(page).getByRole('alert')).toHaveText('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง')
  await enter(asked(page), user)
  await expect(asked(page)).toBeHidden()
  await expect(page.getByRole('main')).toContainText('ต่อสัญญาปีที่สอง')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('an ended session keeps the list, its filter and its place while it asks', async ({
  page,
  newUser,
  endSessions,
  quiet,
}) => {
  const user = await newUser('sales')
  await begin(page, user)
  await page.goto(paths.customers({ state: '3' }))
  const rows = page.getByRole('grid').getByRole('row')
  await expect(rows.nth(1)).toContainText(/C\d+/)
  const first = (await rows.nth(1).textContent()) ?? ''
  await endSessions(user)
  quiet.allow(/^401 /)

  await page.getByRole('searchbox', { name: 'ค้นหาลูกค้า' }).fill('สยาม')
  await expect(asked(page)).toBeVisible()
  await expect(rows.nth(1)).toHaveText(first)
  await enter(asked(page), user)

  await expect(page).toHaveURL(paths.customers({ q: 'สยาม', state: '3' }))
  await expect(page.getByRole('searchbox')).toHaveValue('สยาม')
  await expect(rows.nth(1)).toContainText('สยาม')
})

test('when another person signs in, the page starts anew and keeps nothing', async ({
  page,
  newUser,
  newCustomer,
  endSessions,
  quiet,
}) => {
  const [user, other] = [await newUser('sales'), await newUser('support')]
  const { customerCode } = await newCustomer()
  await begin(page, user)
  await page.goto(paths.customer(customerCode, 'events'))
  await page.getByRole('button', { name: 'เพิ่มวันสำคัญ' }).click()
  await page.getByLabel('ชื่อวันสำคัญ').fill('ของคนก่อน')
  await endSessions(user)
  quiet.allow(/^401 /)
  await page.getByRole('dialog').getByRole('button', { name: 'เพิ่ม', exact: true }).click()

  const reloaded = page.waitForEvent('load')
  await enter(asked(page), other)
  await reloaded
  await expect(page.getByText('ยังไม่มีวันสำคัญ')).toBeVisible()
  expect(await page.content()).not.toContain('ของคนก่อน')
  await page.getByRole('button', { name: 'เมนูของฉัน' }).click()
  await expect(page.getByText(other.username)).toBeVisible()
})

test('the dialog also lets go: signing out leaves nothing', async ({
  page,
  newUser,
  newCustomer,
  endSessions,
  quiet,
}) => {
  const user = await newUser('sales')
  const { customerCode, customerName } = await newCustomer()
  await begin(page, user)
  await page.goto(paths.customer(customerCode))
  await expect(page.getByRole('heading', { name: customerName })).toBeVisible()
  await endSessions(user)
  quiet.allow(/^401 /)
  await page.getByRole('link', { name: 'ไฟล์' }).click()

  await asked(page).getByRole('button', { name: 'ออกจากระบบ' }).click()
  await expect(page).toHaveURL('/sign-in')
  expect(await page.content()).not.toContain(customerName)
})
