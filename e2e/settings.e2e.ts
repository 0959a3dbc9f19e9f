import type { Page } from '@playwright/test'

import { paths } from '#lib/paths.ts'

import { password, signedIn, type User } from './company.ts'
import { enter } from './enter.ts'
import { expect, test } from './fixtures.ts'

async function begin(page: Page, { username }: User): Promise<void> {
  const door = await signedIn(username)
  await page.context().addCookies((await door.storageState()).cookies)
  await door.dispose()
}

test.describe('the own password', () => {
  test.use({ who: 'nobody' })

  test('is changed, and ends every other session', async ({ page, newUser, newBrowser, quiet }) => {
    quiet.allow(/^401 /)
    const user = await newUser('sales')
    await begin(page, user)
    const other = await (await newBrowser()).newPage()
    await begin(other, user)
    await other.goto(paths.customers())
    await expect(other.getByRole('grid')).toBeVisible()

    await page.goto(paths.settings())
    await page.getByLabel('รหัสผ่านปัจจุบัน').fill(password)
    await page.getByLabel('รหัสผ่านใหม่').fill('durian-market-77')
    await page.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน' }).click()
    await expect(page.getByText('เปลี่ยนรหัสผ่านแล้ว')).toBeVisible()
    await expect(page.getByLabel('รหัสผ่านใหม่')).toHaveValue('')

    await other.getByRole('link', { name: 'พนักงาน' }).click()
    const asked = other.getByRole('dialog', { name: 'หมดเวลาใช้งานแล้ว' })
    await enter(asked, user)
    await expect(asked.getByRole('alert')).toHaveText('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง')
    await enter(asked, { ...user, secret: 'durian-market-77' })
    await expect(other.getByRole('heading', { name: 'พนักงาน' })).toBeVisible()
    // this one goes on
    await page.getByRole('link', { name: 'ลูกค้า' }).click()
    await expect(page.getByRole('grid')).toBeVisible()
  })

  test('is not changed by a wrong one, nor to one that everybody tries', async ({ page, newUser, quiet }) => {
    quiet.allow(/^400 PUT/)
    await begin(page, await newUser('sales'))
    await page.goto(paths.settings())
    const [old, next] = [page.getByLabel('รหัสผ่านปัจจุบัน'), page.getByLabel('รหัสผ่านใหม่')]
    const change = page.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน' })
    await change.click()
    await expect(page.getByText('ต้องกรอก').first()).toBeVisible()
    await old.fill('not this one')
    await next.fill('durian-market-77')
    await change.click()
    await expect(page.getByText('รหัสผ่านปัจจุบันไม่ถูกต้อง')).toBeVisible()
    await old.fill(password)
    await next.fill('password123')
    await change.click()
    await expect(next).toHaveAttribute('aria-invalid', 'true')
    await expect(next).toHaveValue('password123')
  })
})

test('years follow the choice everywhere at once, and are remembered for the person', async ({
  page,
  newCustomer,
}) => {
  const { customerCode } = await newCustomer({ customerType: 2, customerBirthdate: '1990-02-28' })
  await page.goto(paths.customer(customerCode))
  await expect(page.getByRole('main')).toContainText('28 ก.พ. 2533')

  await page.getByRole('link', { name: 'ตั้งค่า' }).click()
  const year = new Date().getFullYear()
  await expect(page.getByText(`วันนี้คือ`)).toContainText(String(year + 543))
  await page.getByRole('radio', { name: `ค.ศ. ${year}` }).check()
  await expect(page.getByText(`วันนี้คือ`)).toContainText(String(year))
  await page.goBack()
  await expect(page.getByRole('main')).toContainText('28 ก.พ. 1990')
  await page.reload()
  await expect(page.getByRole('main')).toContainText('28 ก.พ. 1990')
})

test('colours change at once, without anything else, and stay', async ({ page }) => {
  await page.goto(paths.settings())
  const ground = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  const light = await ground()
  await page.getByRole('radio', { name: 'มืด' }).check()
  await expect.poll(ground).not.toBe(light)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'มืด' })).toBeChecked()
  expect(await ground()).not.toBe(light)
  await page.getByRole('button', { name: 'ใช้ธีมสว่าง' }).click()
  await expect.poll(ground).toBe(light)
  await expect(page.getByRole('radio', { name: 'สว่าง' })).toBeChecked()
  await page.getByRole('radio', { name: 'ตามระบบ' }).check()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(ground).not.toBe(light)
})

test('the language changes in place and keeps what is typed', async ({ page, newCustomer }) => {
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode, 'events'))
  await page.goto(paths.settings())
  await page.getByLabel('รหัสผ่านปัจจุบัน').fill('half a passw')
  await page.getByRole('banner').getByRole('radio', { name: 'EN' }).check()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await expect(page).toHaveTitle('Settings · Sala')
  await expect(page.getByLabel('Password now')).toHaveValue('half a passw')
  await page.getByRole('link', { name: 'Customers' }).click()
  await expect(page.getByRole('searchbox', { name: 'Search customers' })).toBeVisible()
})

test.describe('an administrator', () => {
  test.use({ who: 'admin' })

  test('makes credentials, sees their secret once, and takes them away', async ({ page }) => {
    const name = `บัญชี ${Date.now()}`
    await page.goto(paths.settings())
    await page.getByLabel('ใช้กับอะไร').fill(name)
    await page.getByRole('button', { name: 'สร้างรหัสเชื่อมต่อ' }).click()
    await expect(page.getByText('คัดลอกเก็บไว้ตอนนี้')).toBeVisible()
    const secrets = page.getByRole('status').filter({ hasText: 'Client secret' })
    const [id = '', secret = '', key = ''] = await secrets.locator('code').allTextContents()
    const token = await page.request.post('/authorization/connect/token', {
      headers: { 'Ocp-Apim-Subscription-Key': key },
      form: { grant_type: 'client_credentials', client_id: id, client_secret: secret },
    })
    expect(token.status()).toBe(200)

    await page.reload()
    const row = page.getByRole('listitem').filter({ hasText: name })
    await expect(row).toBeVisible()
    expect(await page.content()).not.toContain(secret)
    await row.getByRole('button', { name: 'นำออก' }).click()
    const dialog = page.getByRole('dialog', { name: `นำรหัสเชื่อมต่อของ ${name} ออกหรือไม่` })
    await dialog.getByRole('button', { name: 'นำออก', exact: true }).click()
    await expect(row).toHaveCount(0)
  })
})
