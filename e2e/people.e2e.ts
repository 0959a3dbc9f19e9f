import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'

test('somebody is found by name, and their page leads to what they look after', async ({
  page,
  company,
  newCustomer,
}) => {
  const { customerName } = await newCustomer()
  const { staffCode, fullname } = company.sales
  await page.goto(paths.people())
  await expect(page).toHaveTitle(/^พนักงาน/)
  await page.getByRole('searchbox', { name: 'ค้นหาพนักงาน' }).fill(staffCode)
  const rows = page.getByRole('grid', { name: 'พนักงาน' }).getByRole('row')
  await expect(rows.filter({ hasText: staffCode })).toBeVisible()
  await page.getByRole('link', { name: fullname }).click()

  await expect(page).toHaveURL(paths.person(staffCode))
  await expect(page.getByRole('heading', { name: fullname })).toBeVisible()
  await page.getByRole('link', { name: 'ดูทั้งหมดในหน้าลูกค้า' }).click()
  await expect(page).toHaveURL(paths.customers({ owner: staffCode }))
  await expect(page.getByRole('button', { name: /^ผู้รับผิดชอบ:/ })).toContainText(fullname)
  await expect(page.getByRole('row', { name: customerName })).toBeVisible()
})

test('people are filtered by team and standing, and the address holds it', async ({ page, company }) => {
  await page.goto(paths.people())
  const rows = page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') })
  await expect(rows.first()).toContainText(/\S/)
  await page.getByRole('button', { name: 'เพิ่มตัวกรอง' }).click()
  await page.getByRole('option', { name: 'ทีม' }).click()
  const team = page.getByRole('option', { name: /^ทีมทดสอบ 7/ }).first()
  const name = ((await team.textContent()) ?? '').replace(/\d+$/, '')
  await team.click()
  await expect(page).toHaveURL(/\?team=7\d+$/)
  await expect(rows.first()).toContainText(name.slice(0, 10))
  const count = await rows.count()
  await page.reload()
  await expect(rows).toHaveCount(count)
  expect(company.sales.staffCode).toBeTruthy()
})

test('a code that nobody has is told so', async ({ page, quiet }) => {
  quiet.allow(/^404 GET/)
  await page.goto(paths.person('NOBODY'))
  await expect(page.getByRole('heading', { name: 'ไม่พบหน้านี้' })).toBeVisible()
})

test('the address of a person shows how to reach them and who leads them', async ({ page, company }) => {
  await page.goto(paths.person(company.manager.staffCode, 'team'))
  await expect(page.getByRole('heading', { name: company.manager.fullname })).toBeVisible()
  await expect(page.getByText('ไม่มีคนในความดูแล')).toBeVisible()
})
