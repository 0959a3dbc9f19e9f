import type { Page } from '@playwright/test'

import { paths } from '#lib/paths.ts'

import type { Who } from './company.ts'
import { listReads } from './faulty.ts'
import { workScreens } from './screens-work.ts'

/** Codes of records with much to show. */
export type Subjects = { customer: string; bare: string; merged: string; person: string }

export type Screen = {
  name: string
  path: (subjects: Subjects) => string
  /** Sales when absent. */
  who?: Who | 'admin' | 'nobody'
  /** Reads that fail meanwhile, with an error of the server. */
  failing?: RegExp
  /** What to do there, in either language. */
  act?: (page: Page) => Promise<void>
}

const customer =
  (tab?: Parameters<typeof paths.customer>[1]) =>
  (subjects: Subjects): string =>
    paths.customer(subjects.customer, tab)

const list = () => paths.customers()
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()

/** Every screen of the product, and what may lie over it. */
export const screens: readonly Screen[] = [
  { name: 'sign-in', path: () => '/sign-in', who: 'nobody' },
  {
    name: 'sign-in, refused',
    path: () => '/sign-in',
    who: 'nobody',
    async act(page) {
      await page.locator('input[name=username]').fill('nobody')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
    },
  },
  { name: 'customers', path: list },
  {
    name: 'customers, filtered',
    path: () =>
      '/customers?q=%E0%B8%AA%E0%B8%A2%E0%B8%B2%E0%B8%A1&state=2&state=3&status=0&type=1&modified=2020-01-01&modified=',
  },
  {
    name: 'customers, choosing a filter',
    path: list,
    async act(page) {
      await press(page, /^(เพิ่มตัวกรอง|Add filter)$/)
      await page.getByRole('option').first().click()
      await page.getByRole('option').nth(1).click()
    },
  },
  {
    name: 'customers, choosing days',
    path: () => '/customers?created=2020-01-01&created=',
    async act(page) {
      await press(page, /^(วันที่สร้าง|Created):/)
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'customers, none found', path: () => '/customers?q=zzzzzz' },
  { name: 'customers, not readable', path: list, failing: listReads },
  {
    name: 'customers, an order',
    path: list,
    async act(page) {
      await press(page, /^(เรียงลำดับ|Sort)/)
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'customers, their columns',
    path: list,
    async act(page) {
      // a phone has cards, and no columns to choose
      const columns = page.getByRole('button', { name: /^(คอลัมน์|Columns)/ })
      if ((await columns.count()) === 0) return
      await columns.click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'customers, what can be made',
    path: list,
    async act(page) {
      await page.locator('[aria-haspopup=menu]').first().click()
      await page.getByRole('menu').waitFor()
    },
  },
  { name: 'customer', path: customer() },
  { name: 'customer, its facts', path: (subjects) => `${customer()(subjects)}#facts` },
  { name: 'customer, addresses', path: customer('addresses') },
  { name: 'customer, events', path: customer('events') },
  { name: 'customer, satisfaction', path: customer('satisfaction') },
  { name: 'customer, files', path: customer('files') },
  { name: 'customer with nothing', path: ({ bare }) => paths.customer(bare, 'events') },
  {
    name: 'customer, a tab not readable',
    path: customer('events'),
    failing: /customerEvent\/filter/,
  },
  {
    name: 'customer, an event',
    path: customer('events'),
    async act(page) {
      await press(page, /^(เพิ่มวันสำคัญ|Add event)$/)
      await page.getByRole('dialog').locator('button[type=submit]').click()
      await page.locator('dialog [aria-invalid=true]').first().waitFor()
    },
  },
  {
    name: 'customer, deleting an event',
    path: customer('events'),
    act: (page) => press(page, /^(ลบ|Delete): /),
  },
  {
    name: 'customer, an answer',
    path: customer('satisfaction'),
    async act(page) {
      await press(page, /^(เพิ่มคำตอบ|Add answer)$/)
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'customer, removing a file',
    path: customer('files'),
    act: (page) => press(page, /^(นำ|Remove) .*หนังสือรับรอง/),
  },
  {
    name: 'customer, a file that was refused',
    path: customer('files'),
    async act(page) {
      await page.locator('main select option').first().waitFor({ state: 'attached' })
      const file = { name: 'ว่าง.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) }
      await page.locator('input[type=file]').setInputFiles(file)
      await page.locator('li[data-failed]').waitFor()
    },
  },
  {
    name: 'the session has ended',
    path: customer(),
    async act(page) {
      await page.context().clearCookies()
      await page
        .getByRole('link', { name: /^(ไฟล์|Files)/ })
        .first()
        .click({ timeout: 2000 })
        .catch(() => undefined)
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'a new customer', path: () => paths.customerNew() },
  { name: 'a customer in its form', path: ({ customer: code }) => paths.customerEdit(code) },
  {
    name: 'a form that was refused',
    path: () => paths.customerNew(),
    async act(page) {
      await page.locator('[data-path=customerName]').waitFor()
      await page.keyboard.press('Control+s')
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'leaving a form',
    path: () => paths.customerNew(),
    async act(page) {
      await page.locator('[data-path=customerName]').fill('ยังไม่บันทึก')
      await page.getByRole('navigation').getByRole('link').first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'people', path: () => paths.people() },
  { name: 'people, none found', path: () => '/people?q=zzzzzz' },
  { name: 'a person', path: ({ person }) => paths.person(person) },
  { name: 'the team of a person', path: ({ person }) => paths.person(person, 'team') },
  { name: 'settings', path: () => paths.settings(), who: 'admin' },
  { name: 'nothing there', path: () => '/there/is/nothing' },
  { name: 'not allowed', path: () => paths.customerNew(), who: 'support' },
  {
    name: 'the page is not readable',
    path: customer(),
    failing: /^\/v3\/customers\/./,
  },
  {
    name: 'the map of keys',
    path: list,
    async act(page) {
      await page.getByRole('grid').or(page.getByRole('list')).first().waitFor()
      await page.keyboard.press('?')
    },
  },
  ...workScreens,
]
