import { newKey } from '#api/key.ts'
import { getCustomerByCode } from '#contract/customer/customer.ts'
import { upsertCustomer } from '#contract/customer/write.ts'
import { paths } from '#lib/paths.ts'

import { api } from './company.ts'
import { expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

const stored = async (customerCode: string) =>
  (await api(getCustomerByCode, { params: { customerCode } })).data

test('facts of a page are changed where they stand, by keyboard, from one to the next', async ({
  page,
  quiet,
  newCustomer,
}) => {
  quiet.allow(/^412/) // the second save began before the first had ended, and was merged with it
  const { customerCode } = await newCustomer({ customerPhone: '021234567', customerTags: ['เดิม'] })
  await page.goto(paths.customer(customerCode))
  await page.getByRole('button', { name: 'แก้ไข โทรศัพท์' }).focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'โทรศัพท์' })).toBeFocused()
  await page.keyboard.type('02-999-8888')
  await page.keyboard.press('Tab')
  // saved, and the next field is open
  await expect(page.getByRole('textbox', { name: 'มือถือ' })).toBeFocused()
  await page.keyboard.type('0812345678')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'แก้ไข มือถือ' })).toBeFocused()
  await expect(page.getByRole('complementary')).toContainText('081-234-5678')
  await expect.poll(async () => (await stored(customerCode)).customerMobile).toBe('0812345678')
  expect((await stored(customerCode)).customerPhone).toBe('02-999-8888')

  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'มือถือ' })).toBeFocused()
  await page.keyboard.type('9')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toContainText('081-234-5678')
})

test('a rule speaks at the field, and what ends a customer asks why in the same step', async ({
  page,
  newCustomer,
}) => {
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode))
  await page.getByRole('button', { name: 'แก้ไข อีเมล' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'อีเมล' })).toBeFocused()
  await page.keyboard.type('nobody')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'อีเมล' })).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'แก้ไข สถานะ', exact: true }).press('Enter')
  await page.getByLabel('สถานะ', { exact: true }).selectOption('1')
  await page.getByRole('textbox', { name: 'หมายเหตุ' }).fill('ย้ายไปต่างประเทศ')
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await stored(customerCode)).customerStatus).toBe(1)
  expect((await stored(customerCode)).customerNote).toBe('ย้ายไปต่างประเทศ')
})

test('somebody else changed another field meanwhile: both stay', async ({ page, quiet, newCustomer }) => {
  quiet.allow(/^412/)
  const { customerCode, customerName, owners } = await newCustomer({ customerState: 1 })
  await page.goto(paths.customer(customerCode))
  await page.getByRole('button', { name: 'แก้ไข อีเมล' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'อีเมล' })).toBeFocused()
  await page.keyboard.type('new@example.com')
  const body = { customerCode, customerName, customerState: 1 as const, owners, customerTags: ['ของอีกคน'] }
  await api(upsertCustomer, { body }, { key: newKey() })
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(customerCode)).customerEmail).toBe('new@example.com')
  expect((await stored(customerCode)).customerTags).toEqual(['ของอีกคน'])
})

test('a refused edit goes back to what is true, says why, and keeps what was typed', async ({
  page,
  quiet,
  newCustomer,
}) => {
  quiet.allow(/^503/)
  quiet.allow(/503/)
  const { customerCode } = await newCustomer({ customerEmail: 'true@example.com' })
  await page.goto(paths.customer(customerCode))
  let down = true
  await page.route('**/v3/customers', (route) =>
    down ? route.fulfill({ status: 503, headers: { 'retry-after': '60' }, body: '' }) : route.continue(),
  )
  await page.getByRole('button', { name: 'แก้ไข อีเมล' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'อีเมล' })).toBeFocused()
  await page.keyboard.type('typed@example.com')
  await page.keyboard.press('Enter')
  const facts = page.getByRole('complementary')
  await expect(facts.getByRole('alert')).toBeVisible({ timeout: 30_000 })
  await expect(facts).toContainText('true@example.com')
  expect((await stored(customerCode)).customerEmail).toBe('true@example.com')
  await page.getByRole('button', { name: 'แก้ไข อีเมล' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'อีเมล' })).toHaveValue('typed@example.com')
  await page.keyboard.press('Escape')
  down = false
})

test('a cell of the list is changed by keyboard, and the row stays where it is', async ({
  page,
  newCustomer,
}) => {
  const { customerCode, customerName } = await newCustomer()
  await page.goto(paths.customers({ q: customerName }))
  const list = listOn(page)
  await expect(list.row(customerName)).toBeVisible()
  await list.grid.focus()
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'โทรศัพท์' })).toBeFocused()
  await page.keyboard.type('02-111-2222')
  await page.keyboard.press('Enter')
  await expect(list.grid).toBeFocused()
  await expect(list.row(customerName)).toContainText('02-111-2222')
  await expect.poll(async () => (await stored(customerCode)).customerPhone).toBe('02-111-2222')
})
