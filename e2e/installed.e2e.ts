import { paths } from '#lib/paths.ts'

import { formOn } from './customer-form.ts'
import { openDoor } from './deploy.ts'
import { begin, draftsOn, storedIn } from './drafts.ts'
import { aName, expect, test } from './fixtures.ts'
import { cachedIn, workerOn } from './installed.ts'
import { listOn } from './list.ts'

test.use({ serviceWorkers: 'allow' })

test('the browser finds all that it needs to install the app, in the language of the page', async ({
  page,
}) => {
  await page.goto(paths.customers())
  await workerOn(page)
  const line = await page.context().newCDPSession(page)
  const manifest = async () => {
    const { url, errors, data } = await line.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const { name, icons } = JSON.parse(data ?? '') as { name: string; icons: { src: string }[] } // our own file
    return { url: new URL(url).pathname, name, icons }
  }
  const thai = await manifest()
  expect(thai).toMatchObject({ url: '/manifest.th.webmanifest', name: 'Sala ลูกค้าและการขาย' })
  for (const { src } of thai.icons) expect((await page.request.get(src)).status()).toBe(200)
  const { installabilityErrors } = await line.send('Page.getInstallabilityErrors')
  // a browser under test keeps nothing
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])

  await page.getByRole('radio', { name: 'EN' }).check()
  await expect.poll(async () => (await manifest()).name).toBe('Sala – customers and sales')
})

test('a reload without a network shows the app, which says so and comes back by itself', async ({
  page,
  context,
  newCustomer,
  quiet,
}) => {
  quiet.allow(/^net::ERR_(INTERNET_DISCONNECTED|FAILED) /)
  const { customerCode, customerName } = await newCustomer()
  await page.goto(paths.customer(customerCode))
  await workerOn(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('ออฟไลน์อยู่')
  await context.setOffline(false)
  await expect(page.getByRole('heading', { name: customerName })).toBeVisible()
})

test('nothing of a customer is ever in a cache, and after signing out nowhere in the browser', async ({
  page,
  context,
  newUser,
  newCustomer,
}) => {
  const { customerCode, customerName } = await newCustomer()
  await begin(context, await newUser('sales'))
  await page.goto(paths.customer(customerCode))
  await workerOn(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: customerName })).toBeVisible()
  const shell = /^\/(assets\/[\w.-]+\.(js|css|woff2)|boot\.js|config\.json)?$/
  expect((await cachedIn(page)).filter((path) => !shell.test(path))).toEqual([])
  expect(await cachedIn(page)).toContain('/boot.js')

  await page.getByRole('button', { name: 'เมนูของฉัน' }).click()
  await page.getByRole('menuitem', { name: 'ออกจากระบบ' }).click()
  await expect(page).toHaveURL('/sign-in')
  const kept = await storedIn(page)
  for (const secret of [customerName, customerCode]) expect(kept).not.toContain(secret)
})

test('what was read stays to be read without a network, with its time, and is fresh again with one', async ({
  page,
  context,
  quiet,
}) => {
  quiet.allow(/^net::ERR_(INTERNET_DISCONNECTED|FAILED) /)
  await page.goto(paths.customers())
  await expect(listOn(page).rows.first()).toContainText(/\d{5,}/)
  await context.setOffline(true)
  const banner = page.getByRole('status').filter({ hasText: 'ออฟไลน์อยู่ ข้อมูลที่กรอกเก็บไว้ในเครื่องนี้' })
  await expect(banner).toContainText(/แสดงข้อมูล\sณ\s\d\d:\d\d/)
  await expect(listOn(page).rows.first()).toContainText(/\d{5,}/)
  await context.setOffline(false)
  await expect(banner).toHaveCount(0)
})

test('a new version says so, reloads nothing by itself, and a reload keeps what was typed', async ({
  page,
}) => {
  const door = await openDoor()
  const name = aName()
  await page.goto(door.url + paths.customerNew())
  await workerOn(page)
  await formOn(page).name.fill(name)
  await expect(draftsOn(page).kept).toBeVisible()
  door.deploy()
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  const notice = page.getByRole('status').filter({ hasText: 'มีเวอร์ชันใหม่แล้ว' })
  await expect(notice).toBeVisible()
  await expect(formOn(page).name).toHaveValue(name)
  await notice.getByRole('button', { name: 'โหลดหน้านี้ใหม่' }).click()
  await expect(draftsOn(page).restored).toBeVisible()
  await expect(formOn(page).name).toHaveValue(name)
  await expect(page.locator('script[type=module]').first()).toHaveAttribute('src', /index-next-/)
  await expect(notice).toHaveCount(0)
  door.close()
})
