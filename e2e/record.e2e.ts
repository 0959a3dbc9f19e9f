import { customerTabs, paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'

test('a customer shows who it is, how to reach it, and what is worth knowing', async ({
  page,
  company,
  newCustomer,
}) => {
  const { customerCode, customerName } = await newCustomer({
    customer2ndName: 'Siam Trial Co., Ltd.',
    customerState: 3,
    customerType: 1,
    leadStatus: 4,
    customerTaxNo: '0105561000011',
    branchCode: '00000',
    customerPhone: '021234567',
    customerEmail: 'hello@example.com',
    customerSocialAccount: { line: '@siam' },
    customerTags: ['VIP'],
    owners: [company.sales.staffCode, company.teammate.staffCode],
    primaryOwner: company.teammate.staffCode,
    addresses: [{ locationName: 'สำนักงาน', locationType: 1, latitude: 13.7563, longitude: 100.5018 }],
    contacts: [
      { contactName: 'คุณเก่า', contactStatus: false },
      { contactName: 'คุณผึ้ง ใจดี', contactPosition: 'จัดซื้อ', contactMobile: '0812345678' },
    ],
  })
  await page.goto(paths.customer(customerCode))
  await expect(page).toHaveTitle(`${customerName} · Sala`)
  const head = page.getByRole('article').locator('header')
  await expect(head.getByRole('heading', { name: customerName })).toBeVisible()
  await expect(head).toContainText('Siam Trial Co., Ltd.')
  await expect(page.getByRole('list', { name: 'ขั้นลูกค้า' }).locator('[aria-current=step]')).toHaveText('ลูกค้า')
  await expect(head.getByRole('link', { name: 'โทร' })).toHaveAttribute('href', 'tel:+6621234567')
  await expect(head.getByRole('link', { name: 'อีเมล' })).toHaveAttribute('href', 'mailto:hello@example.com')
  await expect(head.getByRole('link', { name: 'LINE' })).toHaveAttribute('href', /^https:\/\/line\.me\//)
  await expect(head.getByRole('link', { name: 'เปิดแผนที่' })).toHaveAttribute('rel', /noopener/)
  // the primary one first, and marked
  await expect(head).toContainText(/สุชาติ พูนทรัพย์\s*หลัก.*วรรณา ใจงาม/)

  const facts = page.getByRole('complementary', { name: 'ข้อมูลหลัก' })
  await expect(facts).toContainText('0-1055-61000-01-1')
  await expect(facts).toContainText('เลขถูกต้อง')
  await expect(facts).toContainText('สำนักงานใหญ่')
  await expect(facts).toContainText('02-123-4567')
  await expect(page.getByRole('main')).toContainText('ไม่ใช้แล้ว')
  await expect(page.getByRole('link', { name: '081-234-5678' })).toHaveAttribute('href', 'tel:+66812345678')
})

test('a tax id whose check digit fails is marked, not refused; a branch has its number', async ({
  page,
  newCustomer,
}) => {
  const { customerCode } = await newCustomer({ customerTaxNo: '0105561000014', branchCode: '00012' })
  await page.goto(paths.customer(customerCode))
  const facts = page.getByRole('complementary', { name: 'ข้อมูลหลัก' })
  await expect(facts).toContainText('เลขตรวจสอบไม่ตรง')
  await expect(facts).toContainText('00012')
  await expect(facts).not.toContainText('สำนักงานใหญ่')
})

test('every tab is a link of its own, and back leads through them', async ({ page, newCustomer }) => {
  const { customerCode } = await newCustomer()
  const tabs = page.getByRole('navigation', { name: /^ข้อมูลของ/ })
  for (const [name, tab] of [
    ['ที่อยู่', 'addresses'],
    ['วันสำคัญ', 'events'],
    ['ความพึงพอใจ', 'satisfaction'],
    ['ไฟล์', 'files'],
  ] as const) {
    if (tab === 'addresses') await page.goto(paths.customer(customerCode))
    await tabs.getByRole('link', { name }).click()
    await expect(page).toHaveURL(paths.customer(customerCode, tab))
    await expect(tabs.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
  }
  await page.goBack()
  await expect(page).toHaveURL(paths.customer(customerCode, 'satisfaction'))
  for (const tab of customerTabs) {
    await page.goto(paths.customer(customerCode, tab))
    await expect(tabs.locator('[aria-current=page]')).toHaveCount(1)
  }
})

test('a code that nobody has is told so, with a way on', async ({ page, quiet }) => {
  quiet.allow(/^404 GET/)
  await page.goto(paths.customer('ไม่มี/รหัสนี้'))
  await expect(page.getByRole('heading', { name: 'ไม่พบหน้านี้' })).toBeVisible()
  await expect(page).toHaveTitle(/^ไม่พบหน้านี้/)
  await page.getByRole('link', { name: 'ไปที่รายการลูกค้า' }).click()
  await expect(page).toHaveURL('/customers')

  await page.goto('/there/is/nothing')
  await expect(page.getByRole('heading', { name: 'ไม่พบหน้านี้' })).toBeVisible()
})

test('text of a customer is text: nothing of it runs', async ({ page, newCustomer }) => {
  const evil = '<img src=x onerror="document.title=1"><script>alert(1)</script>{{7*7}}'
  const { customerCode } = await newCustomer({
    customerName: `${evil} ${Date.now()}`,
    customerNote: `javascript:alert(1) ${evil}`,
    customerTags: [evil],
    customerEmail: 'a@example.com',
    customerSocialAccount: { facebook: 'javascript:alert(1)', line: '"><script>1</script>' },
    addresses: [{ locationName: evil, locationAddress: evil }],
    contacts: [{ contactName: evil, contactNote: evil }],
    customFields: [{ customFieldName: `ฟิลด์ ${Date.now()}`, customFieldValue: [evil] }],
  })
  page.on('dialog', () => expect('a dialog').toBe('none'))
  for (const tab of ['contacts', 'addresses'] as const) {
    await page.goto(paths.customer(customerCode, tab))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x')
    await expect(page.locator('[href^="javascript:"], main script, main img')).toHaveCount(0)
  }
  await page.goto(paths.customers({ q: evil }))
  await expect(page.getByRole('row', { name: evil.slice(0, 20) })).toBeVisible()
})
