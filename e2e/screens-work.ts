import type { Page } from '@playwright/test'

import { newKey } from '#api/key.ts'
import { upsertCustomer } from '#contract/customer/write.ts'
import { paths } from '#lib/paths.ts'

import { api } from './company.ts'
import { codeIn, stored } from './customer-form.ts'
import type { Screen, Subjects } from './screens.ts'

const list = () => paths.customers()
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()
const dialog = (page: Page) => page.getByRole('dialog').last().waitFor()

/** A card or a row of the list; the table has the keyboard then. */
async function standOn(page: Page): Promise<'table' | 'cards'> {
  const grid = page.getByRole('grid')
  await grid.getByRole('gridcell').or(page.locator('main li > a')).first().waitFor()
  if ((await grid.count()) === 0) return 'cards'
  await grid.focus()
  return 'table'
}

/** Two of a list; a phone begins by a long press. */
async function chooseTwo(page: Page): Promise<void> {
  if ((await standOn(page)) === 'table') {
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+ArrowDown')
  } else {
    const card = page.locator('main li > a').first()
    const { x, y } = (await card.boundingBox()) ?? { x: 0, y: 0 }
    const at = { clientX: x + 40, clientY: y + 20, pointerType: 'touch' }
    await card.dispatchEvent('pointerdown', at)
  }
  await page.getByRole('toolbar').waitFor()
}

async function openBulk(page: Page): Promise<void> {
  await chooseTwo(page)
  const menu = page.getByRole('button', { name: /^(เปลี่ยน|Change)…$/ })
  const tags = /^(เปลี่ยน|Change) (แท็ก|Tags)$/i
  if (await menu.isVisible()) {
    await menu.click()
    await page.getByRole('menuitem', { name: tags }).click()
  } else await press(page, tags)
  await dialog(page)
}

async function openViews(page: Page): Promise<void> {
  await standOn(page)
  await press(page, /^(มุมมองที่บันทึกไว้|Saved views)/)
  await dialog(page)
}

/** Types into a form until the browser keeps it. */
async function typeDraft(page: Page): Promise<void> {
  await page.locator('[data-path=customerName]').fill('ยังไม่บันทึก ตลาดไท')
  await page.getByText(/เก็บร่างไว้|Draft kept/).waitFor()
}

/** A file with one good row and one that is refused. A phone imports nothing, and says so. */
async function chooseFile(page: Page): Promise<boolean> {
  const input = page.locator('input[type=file]')
  if ((await input.count()) === 0) return false
  const text = `ชื่อลูกค้า,ขั้นลูกค้า,อีเมล,เบอร์สำรอง\r\nบริษัท ใหม่ ${newKey()} จำกัด,ลูกค้า,a@b.co,02\r\nบริษัท ผิด จำกัด,ลูกค้า,ผิด,\r\n`
  const file = { name: 'ลูกค้าใหม่.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  await input.setInputFiles(file)
  await page.getByRole('button', { name: /^(เริ่มทดลองนำเข้า|Start the dry run)$/ }).waitFor()
  return true
}

async function checkFile(page: Page): Promise<boolean> {
  if (!(await chooseFile(page))) return false
  await press(page, /^(เริ่มทดลองนำเข้า|Start the dry run)$/)
  await page.getByRole('button', { name: /^(นำเข้า \d+ แถว|Import \d+ row)/ }).waitFor()
  return true
}

/** Both change the name and the phone of one customer. */
async function meetConflict(page: Page): Promise<void> {
  const code = codeIn(page)
  const { customerId: _i, dateCreated: _c, dateModified: _m, contact: _o, ...now } = await stored(code)
  const own = String(Date.now()).slice(-7)
  const field = page.locator('[data-path=customerPhone]')
  await field.fill(`02-${own}`)
  await api(upsertCustomer, { body: { ...now, customerPhone: `08-${own}` } }, { key: newKey() })
  await page.keyboard.press('Control+s')
  await dialog(page)
}

async function openAddress(page: Page): Promise<void> {
  const folded = page.getByRole('button', { name: /^(ที่อยู่|Addresses)/, expanded: false })
  await folded.click()
  await press(page, /^(เพิ่มที่อยู่|Add address)$/)
  await press(page, /^(กรอกทีละส่วน|Fill in by part)/)
  await page.getByRole('combobox', { name: /^(ค้นหาจากรหัสไปรษณีย์|Find by)/ }).fill('10110')
  await page.locator('[role=option]').first().waitFor()
}

const compare = ({ customer, bare }: Subjects) => paths.comparison(customer, bare)

/** What people work with on lists, pages and forms: palette, views, drafts, duplicates, files, many at once. */
export const workScreens: readonly Screen[] = [
  {
    name: 'the palette',
    path: list,
    async act(page) {
      await page.keyboard.press('Control+k')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'the palette, some letters',
    path: list,
    async act(page) {
      await page.keyboard.press('Control+k')
      await page.locator('dialog [role=combobox]').fill('ลูกค้า')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'the palette, none found',
    path: list,
    async act(page) {
      await page.keyboard.press('Control+k')
      await page.locator('dialog [role=combobox]').fill('zzzzzz')
    },
  },
  { name: 'views of a list', path: () => paths.customers({ state: '2' }), act: openViews },
  {
    name: 'a view being saved',
    path: () => paths.customers({ state: '2' }),
    async act(page) {
      await openViews(page)
      await press(page, /^(บันทึกเป็นมุมมองใหม่|Save as new view)$/)
      await page.locator('dialog input').first().waitFor()
      await page.keyboard.press('Enter')
    },
  },
  {
    name: 'a row beside the list',
    path: list,
    async act(page) {
      if ((await standOn(page)) === 'cards') return
      await page.keyboard.press('Space')
      await page.getByRole('complementary').waitFor()
    },
  },
  { name: 'customers, some chosen', path: list, act: chooseTwo },
  { name: 'customers, changing many', path: list, act: openBulk },
  {
    name: 'customers, many changed',
    path: list,
    who: 'outsider',
    async act(page) {
      await openBulk(page)
      const ask = page.getByRole('dialog').last()
      await ask.getByRole('combobox').first().fill('คัดแล้ว')
      await page.keyboard.press('Enter')
      await ask.getByRole('button', { name: /^(เปลี่ยน|Change)$/ }).press('Enter')
      await ask.getByText(/^(เสร็จแล้ว|Finished)/).waitFor()
    },
  },
  {
    name: 'customer, a value being edited',
    path: ({ customer }) => `${paths.customer(customer)}#facts`,
    async act(page) {
      await press(page, /^(แก้ไข|Edit) (อีเมล|E-?mail)$/i)
      await page.locator('input:focus').fill('ผิด')
      await page.keyboard.press('Enter')
      await page.locator('[aria-invalid=true]').first().waitFor()
    },
  },
  { name: 'customer, who changed what', path: ({ customer }) => paths.customer(customer, 'activity') },
  {
    name: 'customer, changes not readable',
    path: ({ customer }) => paths.customer(customer, 'activity'),
    failing: /^\/sala\/v1\/history/,
  },
  { name: 'my changes', path: () => paths.myChanges(), who: 'admin' },
  { name: 'my changes, none yet', path: () => paths.myChanges(), who: 'support' },
  { name: 'duplicates', path: () => paths.duplicates() },
  { name: 'duplicates, not readable', path: () => paths.duplicates(), failing: /^\/sala\/.*duplicates/ },
  { name: 'two customers compared', path: compare },
  {
    name: 'two customers compared, one to keep',
    path: compare,
    act: (page) => page.getByRole('radio').first().check(),
  },
  { name: 'a customer merged into another', path: ({ merged }) => paths.customer(merged) },
  {
    name: 'splitting a merge',
    path: ({ merged }) => paths.customer(merged),
    async act(page) {
      await press(page, /^(แยกกลับ|Undo merge)$/)
      await dialog(page)
    },
  },
  {
    name: 'a customer that may be there',
    path: () => paths.customerNew(),
    async act(page) {
      await page.locator('[data-path=customerPhone]').fill('021234567')
      await page.getByText(/^(มีลูกค้านี้อยู่แล้วหรือไม่|This customer may exist already)/).waitFor()
    },
  },
  { name: 'an address by its parts', path: () => paths.customerNew(), act: openAddress },
  {
    name: 'a draft is back',
    path: () => paths.customerNew(),
    async act(page) {
      await typeDraft(page)
      await page.reload()
      await page.getByText(/^(นำข้อมูลที่กรอกค้างไว้|What you typed before)/).waitFor()
    },
  },
  {
    name: 'unsent forms',
    path: () => paths.customerNew(),
    async act(page) {
      await typeDraft(page)
      await page.goto(paths.customers())
      // a phone has it under "More"
      const more = page.getByRole('navigation').getByRole('button', { name: /^(เพิ่มเติม|More)/ })
      const unsent = page.getByText(/^(ค้างส่ง|Unsent)/).filter({ visible: true })
      await unsent.or(more).first().waitFor()
      if (await more.isVisible()) await more.click()
      await unsent.first().click()
      await dialog(page)
    },
  },
  { name: 'two saved at once', path: ({ customer }) => paths.customerEdit(customer), act: meetConflict },
  { name: 'import', path: () => paths.customersImport() },
  {
    name: 'import, its columns',
    path: () => paths.customersImport(),
    act: async (page) => void (await chooseFile(page)),
  },
  {
    name: 'import, checked',
    path: () => paths.customersImport(),
    act: async (page) => void (await checkFile(page)),
  },
  {
    name: 'import, done',
    path: () => paths.customersImport(),
    async act(page) {
      if (!(await checkFile(page))) return
      await press(page, /^(นำเข้า \d+ แถว|Import \d+ row)/)
      await page.getByText(/^(นำเข้าเสร็จแล้ว|The import is done)/).waitFor()
    },
  },
  { name: 'export', path: () => paths.customersExport({ state: '2' }) },
]
