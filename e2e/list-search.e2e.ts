import { randomInt, randomUUID } from 'node:crypto'

import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

const mark = (): string => randomUUID().slice(0, 8)
const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('')

test('one name is found however it is spelt or typed, and by everything that people know of it', async ({
  page,
  newCustomer,
}) => {
  const own = mark()
  const phone = `081${digits(7)}`
  const taxId = `0${digits(12)}`
  const { customerName, customerCode } = await newCustomer({
    customerName: `ร้านน้ำทิพย์ ๑๒ ${own}`,
    customer2ndName: `Namthip ${own}`,
    customerAliases: [`ทิพย์ธารา ${own}`],
    customerPhone: phone,
    customerTaxNo: taxId,
    customerEmail: `namthip.${own}@example.com`,
    contacts: [{ contactName: `คุณผึ้ง ${own}` }],
  })
  const list = listOn(page)
  await page.goto(paths.customers())

  const spellings = [
    `น้ำทิพย์ ๑๒ ${own}`,
    `นํ้าทิพย์ 12 ${own}`, // the vowel in two parts, as some keyboards write it
    `น้ําทิพย์ ๑๒ ${own}`, // and with its marks the other way round
    `NAMTHIP ${own.toUpperCase()}`,
    `ทิพย์ธารา ${own}`,
    customerCode.toLowerCase(),
    phone,
    `${phone.slice(0, 3)}-${phone.slice(3, 6)}-${phone.slice(6)}`,
    `+66 ${phone.slice(1)}`,
    taxId.replace(/(.)(....)(.....)(..)(.)/, '$1-$2-$3-$4-$5'),
    `namthip.${own}@`,
    `ผึ้ง ${own}`,
    `  ${own}  `,
  ]
  for (const typed of spellings) {
    await test.step(typed, async () => {
      await list.search.fill('ไม่มีชื่อนี้แน่นอน')
      await expect(page.getByText('ไม่พบลูกค้าที่ตรงกัน')).toBeVisible()
      await list.search.fill(typed)
      await expect(list.row(customerName)).toBeVisible()
      await expect(list.rows).toHaveCount(1)
    })
  }
})

test('the list follows while one types, and its address with it', async ({ page, newCustomer }) => {
  const own = mark()
  const { customerName } = await newCustomer({ customerName: `กาแฟดอย ${own}` })
  const list = listOn(page)
  await page.goto(paths.customers())
  await expect(list.rows.first()).toBeVisible()

  await page.keyboard.press('/')
  await expect(list.search).toBeFocused()
  await page.keyboard.type(own, { delay: 40 })
  await expect(list.rows).toHaveCount(1)
  await expect(list.row(customerName)).toBeVisible()
  await expect(page).toHaveURL(paths.customers({ q: own }))
  // one step of the history for all that was typed
  await page.keyboard.press('Escape')
  await expect(list.search).toHaveValue('')
  await expect(page).toHaveURL('/customers')
  await expect(page.getByText(/^\d[\d,]* ราย$/).first()).toBeVisible()
})

test('nothing found is said, with a way out that also works by keyboard', async ({ page }) => {
  const list = listOn(page)
  await page.goto(paths.customers({ q: 'zzzz', state: '1' }))
  await expect(page.getByText('ไม่พบลูกค้าที่ตรงกัน')).toBeVisible()
  const wayOut = page.getByRole('button', { name: 'ค้นหาโดยไม่ใช้ตัวกรอง' })
  await wayOut.focus()
  await page.keyboard.press('Enter')
  await expect(list.rows.first()).toBeVisible()
  await expect(page).toHaveURL('/customers')
})
