import { paths } from '#lib/paths.ts'

import { codeIn, formOn, stored } from './customer-form.ts'
import { aName, expect, test } from './fixtures.ts'

const customerPage = /\/customers\/[LC]\d{6}$/

test('a salesperson adds a lead by keyboard alone, and it is their own', async ({ page, company }) => {
  const name = aName()
  await page.goto(paths.customers())
  await expect(page.getByRole('grid')).toBeVisible()
  await page.keyboard.press('n')
  await expect(formOn(page).name).toBeFocused()

  await page.keyboard.type(name)
  await page.keyboard.press('Enter') // saves nothing: the form is long
  // second name, state, type, the owner's own name, owners, phone
  for (const key of ['Tab', 'Tab', 'ArrowRight', 'Tab', 'Tab', 'Tab', 'Tab']) await page.keyboard.press(key)
  await page.keyboard.type('02-555-0142')
  await page.keyboard.press('Control+s')

  await expect(page.getByRole('heading', { name })).toBeVisible()
  await expect(page).toHaveURL(customerPage)
  await expect(page.getByRole('status').filter({ hasText: `เพิ่ม ${name} เป็น` })).toBeVisible()
  const { staffCode } = company.sales
  expect(await stored(codeIn(page))).toMatchObject({
    customerName: name,
    customerState: 2,
    customerPhone: '02-555-0142',
    owners: [staffCode],
    primaryOwner: staffCode,
    leadStatus: 2, // R5
  })
})

test.describe('a manager', () => {
  test.use({
    who: 'manager',
    permissions: ['geolocation'],
    geolocation: { latitude: 13.7563, longitude: 100.5018 },
  })

  test('fills in every group, and every value comes back', async ({ page, company }) => {
    const name = aName()
    await page.goto(paths.customerNew())
    const form = formOn(page)
    await expect(form.owners).toHaveValue('')
    await form.name.fill(name)
    await form.main.getByLabel('ชื่อที่สอง').fill('Lanna Kraft')
    await form.main.getByRole('radio', { name: 'ลูกค้า', exact: true }).check({ force: true })
    await form.owners.fill(company.sales.staffCode)
    await page.getByRole('option', { name: company.sales.staffCode }).click()
    await form.owners.fill('สุชาติ')
    await page.getByRole('option', { name: company.teammate.staffCode }).click()
    await form.owners.press('Escape')
    await form.main.getByRole('button', { name: `หลัก: ${company.teammate.fullname}` }).click()
    await form.main.getByLabel('เลขประจำตัวผู้เสียภาษี').fill('0105555000004')
    await expect(form.main).toContainText('เลขตรวจสอบไม่ตรง')
    await form.main.getByLabel('รหัสสาขา').fill('00000')
    await expect(form.main).toContainText('สำนักงานใหญ่')

    const addresses = await form.open('ที่อยู่')
    await addresses.getByRole('button', { name: 'เพิ่มที่อยู่' }).click()
    await addresses.getByLabel('ที่อยู่', { exact: true }).fill('28 หมู่ 4\nถนนสุขุมวิท')
    await addresses.getByRole('button', { name: 'ใช้ตำแหน่งปัจจุบัน' }).click()
    await expect(addresses.getByLabel('ละติจูด')).toHaveValue('13.756300')

    const contacts = await form.open('ผู้ติดต่อ')
    for (const contact of ['ปราณี', 'สมชาย']) {
      await contacts.getByRole('button', { name: 'เพิ่มผู้ติดต่อ' }).click()
      await page.keyboard.type(contact)
    }
    await page.keyboard.press('Alt+ArrowUp')
    await contacts.getByLabel('วันเกิด').first().fill('29/2/2523')
    await contacts.getByLabel('ใช้งานอยู่').last().uncheck()

    const reach = await form.open('ช่องทางติดต่อ')
    await reach.getByLabel('อีเมล').fill('info@siam.example')
    await reach.getByRole('button', { name: 'เพิ่มบัญชี' }).click()
    await reach.getByLabel('ชื่อบัญชีหรือลิงก์').fill('@siam')

    const group = await form.open('การจัดกลุ่ม')
    await group.getByLabel('สถานะ', { exact: true }).selectOption('ปิดแล้ว')
    await group.getByLabel('กลุ่มลูกค้า').fill('กลุ่มใหม่')
    await group.getByRole('option', { name: 'เพิ่ม “กลุ่มใหม่”' }).click()
    await group.getByLabel('คลาสลูกค้า').fill('A+')
    await group.getByLabel('แท็ก').fill('ด่วน')
    await group.getByLabel('นามแฝง').fill('ล้านนา') // leaving the field adds both

    const custom = await form.open('ฟิลด์กำหนดเอง')
    await custom.getByLabel('รอบวางบิล').selectOption('สิ้นเดือน')
    await custom.getByLabel('วันรับสินค้า').fill('พุธ')
    await page.getByRole('option', { name: 'พุธ', exact: true }).click()
    await custom.getByLabel('ใบกำกับภาษีอิเล็กทรอนิกส์').selectOption('ใช่')
    await custom.getByLabel('วันเริ่มเป็นลูกค้า').fill('1 ม.ค. 69')
    await form.group('หมายเหตุ').getByLabel('หมายเหตุ').fill('ย้ายไปต่างประเทศ')
    await form.save.click()

    await expect(page.getByRole('heading', { name })).toBeVisible()
    expect(await stored(codeIn(page))).toMatchObject({
      customer2ndName: 'Lanna Kraft',
      customerState: 3,
      customerStatus: 2,
      customerNote: 'ย้ายไปต่างประเทศ',
      owners: [company.sales.staffCode, company.teammate.staffCode],
      primaryOwner: company.teammate.staffCode,
      customerTaxNo: '0105555000004',
      branchCode: '00000',
      addresses: [{ locationType: 1, locationAddress: '28 หมู่ 4\nถนนสุขุมวิท', longitude: '100.5018' }],
      contacts: [
        { contactName: 'สมชาย', contactBirthdate: '1980-02-29', contactStatus: true },
        { contactName: 'ปราณี', contactStatus: false },
      ],
      customerEmail: 'info@siam.example',
      customerSocialAccount: { line: '@siam' },
      customerGroupName: 'กลุ่มใหม่',
      classificationName: 'A+',
      customerTags: ['ด่วน'],
      customerAliases: ['ล้านนา'],
      customFields: [
        { customFieldName: 'รอบวางบิล', customFieldValue: ['สิ้นเดือน'] },
        { customFieldName: 'วันรับสินค้า', customFieldValue: ['พุธ'] },
        { customFieldName: 'วันเริ่มเป็นลูกค้า', customFieldValue: ['2026-01-01'] },
        { customFieldName: 'ใบกำกับภาษีอิเล็กทรอนิกส์', customFieldValue: ['true'] },
      ],
    })
  })
})

test('a customer that is opened and saved as it is stays as it is', async ({ page, newCustomer }) => {
  const { dateModified: _before, ...whole } = await newCustomer({
    customer2ndName: 'Lanna',
    customerAliases: ['ล้านนา'],
    customerPicture: 'https://pictures.example/1.png',
    contacts: [{ contactName: 'ปราณี', contactSocialAccount: { line: 'pranee' }, contactStatus: null }],
    addresses: [{ locationName: 'คลัง', latitude: '13.70', longitude: '100.5' }],
    customerSocialAccount: { mastodon: 'siam' },
    creditLimit: 'ไม่จำกัด',
  })
  await page.goto(paths.customerEdit(whole.customerCode))
  await formOn(page).save.click()
  await expect(page).toHaveURL(paths.customer(whole.customerCode))
  expect(await stored(whole.customerCode)).toMatchObject(whole)
})

test('after "save and add another" the form is empty again, ready at the name', async ({ page, company }) => {
  const [first, second] = [aName(), aName()]
  await page.goto(paths.customerNew())
  const form = formOn(page)
  await form.name.fill(first)
  await form.phone.fill('02-555-0142')
  await form.saveMore.click()
  await expect(page.getByRole('status').filter({ hasText: `เพิ่ม ${first} เป็น` })).toBeVisible()
  await expect(form.name).toHaveValue('')
  await expect(form.name).toBeFocused()
  await expect(form.phone).toHaveValue('')
  await expect(form.main).toContainText(company.sales.fullname)

  await page.keyboard.type(second)
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: second })).toBeVisible()
})

test('a business that becomes an individual keeps one contact, and says so before', async ({
  page,
  newCustomer,
}) => {
  const { customerCode } = await newCustomer({
    contacts: [{ contactName: 'ปราณี' }, { contactName: 'สมชาย' }],
  })
  await page.goto(paths.customerEdit(customerCode))
  const form = formOn(page)
  await form.main.getByRole('radio', { name: 'บุคคลธรรมดา' }).check({ force: true })
  await expect(form.main).toContainText('เมื่อบันทึกจะเก็บ ปราณี ไว้ และนำผู้ติดต่ออีก 1 คนออก')
  await (await form.open('ข้อมูลส่วนตัว')).getByLabel('เพศ').selectOption('หญิง')
  await form.save.click()
  await expect(page).toHaveURL(paths.customer(customerCode))
  expect(await stored(customerCode)).toMatchObject({
    customerType: 2,
    customerGender: 2,
    contacts: [{ contactName: 'ปราณี' }],
  })
})
