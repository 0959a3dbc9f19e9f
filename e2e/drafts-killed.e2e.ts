import type { BrowserContext, Page } from '@playwright/test'

import { enquireCustomers } from '#contract/customer/enquiry.ts'
import { getCustomerEvents } from '#contract/customer/events.ts'
import { paths } from '#lib/paths.ts'

import { api } from './company.ts'
import { codeIn, formOn, stored } from './customer-form.ts'
import { begin, draftsOn, kill } from './drafts.ts'
import { enter } from './enter.ts'
import { expect, test } from './faulty.ts'
import { aName } from './fixtures.ts'

// what is cut off when a tab dies, and what is not to be found
test.beforeEach(({ quiet }) => quiet.allow(/^net::|^404 GET|^401 /))

const writes = /^\/v3\/customers\/?$/

/** How many customers of this name the host has. */
async function rowsOf(name: string): Promise<number> {
  const sala = { filter: {}, orderBy: [], after: null, count: true }
  const { data } = await api(enquireCustomers, { body: { pageLength: 50, skip: 0, keyword: name, sala } })
  return data.filter(({ customerName }) => customerName === name).length
}

async function reopen(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(path)
  return page
}

test('killed while a new customer is saved, and the host had done it: it is found, and there is one', async ({
  page,
  context,
  disturb,
  mend,
}) => {
  const name = aName()
  await page.goto(paths.customerNew())
  await formOn(page).name.fill(name)
  disturb(writes, { mode: 'hang', forward: true })
  await formOn(page).save.click()
  await expect.poll(() => rowsOf(name)).toBe(1)
  await kill(page)
  mend()

  const next = await reopen(context, paths.customerNew())
  await expect(next.getByRole('heading', { name })).toBeVisible()
  expect((await stored(codeIn(next))).customerName).toBe(name)
  expect(await rowsOf(name)).toBe(1)
  await expect(draftsOn(next).unsent(1)).toHaveCount(0)
})

test('killed while a new customer is saved, and the host never heard of it: the text is there, and there is one', async ({
  page,
  context,
  faults,
  disturb,
  mend,
}) => {
  const name = aName()
  await page.goto(paths.customerNew())
  await formOn(page).name.fill(name)
  disturb(writes, { mode: 'hang' })
  await formOn(page).save.click()
  await expect(page.getByRole('button', { name: 'บันทึก', exact: true })).toHaveAttribute('aria-busy', 'true')
  await page.waitForTimeout(500)
  await kill(page)
  expect(await rowsOf(name)).toBe(0)
  mend()

  const next = await reopen(context, paths.customerNew())
  await expect(formOn(next).name).toHaveValue(name)
  await expect(next.getByRole('status').filter({ hasText: 'ยังไม่ได้บันทึก' })).toBeVisible()
  await formOn(next).save.click()
  await expect(next.getByRole('heading', { name })).toBeVisible()
  expect(await rowsOf(name)).toBe(1)
  const keys = faults
    .log()
    .filter(({ method, path }) => method === 'POST' && writes.test(path))
    .map(({ idempotencyKey }) => idempotencyKey)
  expect(keys.length).toBeGreaterThan(1)
  expect(keys).not.toContain(null)
  expect(new Set(keys).size).toBe(1)
})

test('killed while an edit is saved, and the host had done it: the form does not ask for it again', async ({
  page,
  context,
  newCustomer,
  disturb,
  mend,
}) => {
  const { customerCode } = await newCustomer()
  await page.goto(paths.customerEdit(customerCode))
  await formOn(page).phone.fill('02-555-0142')
  disturb(writes, { mode: 'hang', forward: true })
  await formOn(page).save.click()
  await expect.poll(async () => (await stored(customerCode)).customerPhone).toBe('02-555-0142')
  await kill(page)
  mend()

  const next = await reopen(context, paths.customerEdit(customerCode))
  await expect(next).toHaveURL(paths.customer(customerCode))
  await expect(next.getByRole('main')).toContainText('02-555-0142')
})

test('killed while an event is saved: continued from the list of unsent forms, and there is one', async ({
  page,
  context,
  newCustomer,
  disturb,
  mend,
}) => {
  const { customerCode, customerName } = await newCustomer()
  const events = async () => (await api(getCustomerEvents, { query: { customerCode } })).data
  await page.goto(paths.customer(customerCode, 'events'))
  await page.getByRole('button', { name: 'เพิ่มวันสำคัญ' }).click()
  await page.getByLabel('ชื่อวันสำคัญ').fill('ต่อสัญญาปีที่สอง')
  disturb(/events/i, { mode: 'hang', forward: true }, { match: { path: 'events', method: ['POST'] } })
  await page.getByRole('dialog').getByRole('button', { name: 'เพิ่ม', exact: true }).click()
  await expect.poll(async () => (await events()).length).toBe(1)
  await kill(page)
  mend()

  const next = await reopen(context, paths.customer(customerCode))
  await expect(next.getByRole('heading', { name: customerName })).toBeVisible()
  const drafts = draftsOn(next)
  await drafts.unsent(1).click()
  await expect(drafts.list).toContainText('ต่อสัญญาปีที่สอง')
  await drafts.list.getByRole('button', { name: /^ทำต่อจากที่ค้างไว้/ }).click()
  await expect(next).toHaveURL(paths.customer(customerCode, 'events'))
  await expect(next.getByRole('dialog')).toHaveCount(0)
  await expect(next.getByRole('main')).toContainText('ต่อสัญญาปีที่สอง')
  await expect(drafts.unsent(1)).toHaveCount(0)
  expect(await events()).toHaveLength(1)
})

test.describe('an ended session', () => {
  test.use({ who: 'nobody' })
  test('killed while somebody signs in again: after signing in the text is there, and there is one', async ({
    page,
    context,
    newUser,
    endSessions,
  }) => {
    const user = await newUser('sales')
    await begin(context, user)
    const name = aName()
    await page.goto(paths.customerNew())
    await formOn(page).name.fill(name)
    await endSessions(user)
    await formOn(page).save.click()
    await page.getByRole('dialog').getByLabel('รหัสผ่าน', { exact: true }).fill('rattan')
    await kill(page)

    const next = await reopen(context, paths.customerNew())
    await enter(next, user)
    await expect(formOn(next).name).toHaveValue(name)
    await formOn(next).save.click()
    await expect(next.getByRole('heading', { name })).toBeVisible()
    expect(await rowsOf(name)).toBe(1)
  })
})
