import { paths } from '#lib/paths.ts'

import { expect, listReads, test } from './faulty.ts'
import { listOn } from './list.ts'

test('rows stay while a new search fails, with what happened and from when they are', async ({
  page,
  disturb,
  mend,
  quiet,
}) => {
  quiet.allow(/^500 POST/)
  const list = listOn(page)
  await page.goto(paths.customers({ state: '3' }))
  await expect(list.rows.first()).toContainText(/C\d+/)
  const top = async () => (await list.rows.allTextContents()).slice(0, 10)
  const before = await top()

  disturb(listReads, { mode: 'status', code: 500 })
  await list.search.fill('สยาม')
  const banner = page.getByRole('alert')
  await expect(banner).toContainText('เซิร์ฟเวอร์ขัดข้อง')
  await expect(banner).toContainText(/แสดงข้อมูล\s*ณ\s*\d\d:\d\d/)
  expect(await top()).toEqual(before)
  await expect(list.search).toHaveValue('สยาม')

  mend()
  await banner.getByRole('button', { name: 'ลองอีกครั้ง' }).click()
  await expect(banner).toHaveCount(0)
  await expect(list.rows.first()).toContainText('สยาม')
})

test('a service that says when it is back is asked then, by itself and not before', async ({
  page,
  disturb,
  faults,
  quiet,
}) => {
  quiet.allow(/^503 POST/)
  // longer than a read waits without a word
  disturb(listReads, { mode: 'status', code: 503, retryAfter: 40 }, { times: 1 })
  await page.clock.install()
  await page.goto(paths.customers())
  await expect(page.getByRole('alert')).toContainText(/จะลองใหม่ให้ใน \d+ วินาที/)
  const asked = () => faults.log().filter(({ path }) => listReads.test(path)).length
  expect(asked()).toBe(1)
  await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click()
  await page.clock.runFor(30_000)
  await expect(page.getByRole('alert')).toContainText(/จะลองใหม่ให้ใน \d วินาที|จะลองใหม่ให้ใน 1\d วินาที/)
  expect(asked()).toBe(1)

  await page.clock.runFor(15_000)
  await expect(listOn(page).rows.first()).toContainText(/\d{5,}/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('without a network the last rows stay, marked, and new ones come by themselves with it', async ({
  page,
  context,
  quiet,
}) => {
  quiet.allow(/^net::ERR_INTERNET_DISCONNECTED/)
  const list = listOn(page)
  await page.goto(paths.customers({ state: '3' }))
  await expect(list.rows.first()).toContainText(/C\d+/)
  await context.setOffline(true)
  await expect(page.getByRole('banner').getByText('ออฟไลน์')).toBeVisible()
  await list.search.fill('สยาม')
  await expect(page.getByRole('alert')).toContainText('ออฟไลน์อยู่')
  await expect(list.rows.first()).toContainText(/C\d+/)

  await context.setOffline(false)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(list.rows.first()).toContainText('สยาม')
  await expect(page.getByRole('banner').getByText('ออฟไลน์')).toHaveCount(0)
})

test('a page of rows that fails is missing at its place only', async ({ page, disturb, mend, quiet }) => {
  quiet.allow(/^500 POST/)
  const list = listOn(page)
  await page.goto(paths.customers({ sort: 'customerCode' }))
  await expect(list.rows.first()).toContainText(/\d{5,}/)
  disturb(listReads, { mode: 'status', code: 500 })
  await list.grid.focus()
  await page.keyboard.press('End')
  await expect(list.grid.getByText('โหลดแถวส่วนนี้ไม่สำเร็จ')).toBeVisible()

  mend()
  await list.grid.getByRole('button', { name: 'ลองอีกครั้ง' }).click()
  await expect(list.grid.getByText('โหลดแถวส่วนนี้ไม่สำเร็จ')).toHaveCount(0)
  await expect(list.rows.last()).toContainText(/\d{5,}/)
})

test('a slow answer is waited for with rows of the size of those to come', async ({ page, disturb }) => {
  const list = listOn(page)
  disturb(listReads, { mode: 'latency', ms: 5000 })
  await page.goto(paths.customers())
  await expect(list.grid).toHaveAttribute('aria-busy', 'true')
  await expect(page.getByText('กำลังโหลด…')).toBeVisible()
  const { height } = (await list.rows.nth(2).boundingBox()) ?? { height: 0 }
  await expect(list.rows.first()).toContainText(/\d{5,}/)
  expect((await list.rows.nth(2).boundingBox())?.height).toBe(height)
})

test('a list whose answers overtake each other ends on what was typed last', async ({ page, disturb }) => {
  const list = listOn(page)
  await page.goto(paths.customers())
  await expect(list.rows.first()).toContainText(/\d{5,}/)
  disturb(listReads, { mode: 'hold', until: 3, ms: 4000 }, { times: 1 })
  await list.search.pressSequentially('สยาม', { delay: 220 })
  await expect(list.rows.first()).toContainText('สยาม')
  await page.waitForTimeout(1500) // the first answer has come by then
  await expect(list.rows.first()).toContainText('สยาม')
  await expect(page).toHaveURL(paths.customers({ q: 'สยาม' }))
})
