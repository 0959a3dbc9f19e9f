import { paths } from '#lib/paths.ts'

import { signedIn } from './company.ts'
import { enter } from './enter.ts'
import { expect, test } from './fixtures.ts'

test.use({ who: 'nobody' })

test('a salesperson signs in and is at work', async ({ page, company }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/^เข้าสู่ระบบ/)
  await expect(page.getByLabel('ชื่อผู้ใช้')).toBeFocused()

  await page.keyboard.type(company.sales.username.toUpperCase())
  await page.keyboard.press('Tab')
  await page.keyboard.type('rattan-lantern-42')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'ลูกค้า' })).toBeVisible()
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible()
  await page.getByRole('button', { name: 'เมนูของฉัน' }).click()
  await expect(page.getByText(company.sales.fullname)).toBeVisible()
})

test('after signing in one is where the link led', async ({ page, company, newCustomer }) => {
  const customer = await newCustomer()
  const link = `${paths.customer(customer.customerCode, 'events')}?from=mail`

  await page.goto(link)
  await expect(page).toHaveURL(/\/sign-in\?to=/)
  await enter(page, company.sales)

  await expect(page).toHaveURL(link)
  await expect(page.getByRole('heading', { name: customer.customerName })).toBeVisible()
})

test('a wrong password is said plainly, and the name stays', async ({ page, company, quiet }) => {
  quiet.allow(/^401 POST \/sala\/v1\/session/)
  await page.goto('/sign-in')
  await enter(page, { ...company.sales, secret: 'not this one' })

  await expect(page.getByRole('alert')).toHaveText('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง')
  await expect(page.getByLabel('ชื่อผู้ใช้')).toHaveValue(company.sales.username)
  // the wrong one is marked, so that the next keys replace it
  await page.keyboard.type('rattan-lantern-42')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'ลูกค้า' })).toBeVisible()
})

test('what is missing is asked for without asking the server', async ({ page, company }) => {
  await page.goto('/sign-in')
  await page.getByLabel('ชื่อผู้ใช้').fill(company.sales.username)
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click()
  await expect(page.getByRole('alert')).toHaveText('กรอกชื่อผู้ใช้และรหัสผ่าน')
})

test('too many tries tell how long to wait, and the seconds run', async ({ page, newUser, quiet }) => {
  const user = await newUser('sales')
  quiet.allow(/^(401|429) POST \/sala\/v1\/session/)
  const wrong = { data: { username: user.username, password: 'not this one' } }
  await Promise.all(Array.from({ length: 10 }, () => page.request.post('/sala/v1/session', wrong)))

  await page.goto('/sign-in')
  await enter(page, user)

  const said = page.getByRole('alert')
  await expect(said).toHaveText(/^ลองหลายครั้งเกินไป ลองใหม่ได้ใน \d+ วินาที$/)
  await expect(page.getByRole('button', { name: 'เข้าสู่ระบบ' })).toBeDisabled()
  const seconds = async () => Number(/\d+/.exec((await said.textContent()) ?? '')?.[0])
  const first = await seconds()
  await expect.poll(seconds).toBeLessThan(first)
})

test('without a network the words say so, and afterwards it works', async ({
  page,
  context,
  company,
  quiet,
}) => {
  quiet.allow(/^net::ERR_INTERNET_DISCONNECTED POST \/sala\/v1\/session/)
  await page.goto('/sign-in')
  await expect(page.getByLabel('ชื่อผู้ใช้')).toBeFocused()
  await context.setOffline(true)
  await enter(page, company.sales)
  await expect(page.getByRole('alert')).toHaveText('ออฟไลน์อยู่ เข้าสู่ระบบได้เมื่อต่อเครือข่ายแล้ว')

  await context.setOffline(false)
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click()
  await expect(page.getByRole('heading', { name: 'ลูกค้า' })).toBeVisible()
})

test('the language changes in place: what was typed stays, and the choice is remembered', async ({
  page,
}) => {
  await page.goto('/sign-in')
  await page.getByLabel('ชื่อผู้ใช้').fill('somebody')
  await page.getByRole('radio', { name: 'English' }).check()

  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(page).toHaveTitle(/^Sign in/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByLabel('User name')).toHaveValue('somebody')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test('somebody who is signed in needs no sign-in page', async ({ page, company }) => {
  const door = await signedIn(company.sales.username)
  await page.context().addCookies((await door.storageState()).cookies)
  await page.goto('/sign-in?to=%2Fsettings')
  await expect(page).toHaveURL('/settings')
})
