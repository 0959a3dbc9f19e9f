import type { Page } from '@playwright/test'

/** Codes of demo customers that have something to show, found once at the start. */
export type Subjects = { business: string; staff: string }

export type Screen = {
  name: string
  path: (subjects: Subjects) => string
  /** Seen before anybody signed in. */
  signedOut?: true
  /** What to do before the picture, with roles and without words: pictures come in two languages. */
  before?: (page: Page) => Promise<void>
}

const customer =
  (tab = '') =>
  (subjects: Subjects) =>
    `/customers/${subjects.business}${tab}`

/** Every screen that a customer could be shown, in the order of the product. */
export const screens: readonly Screen[] = [
  { name: '01-sign-in', path: () => '/sign-in', signedOut: true },
  {
    name: '02-sign-in-wrong',
    path: () => '/sign-in',
    signedOut: true,
    async before(page) {
      await page.locator('input[name=username]').fill('nattida')
      await page.locator('input[name=password]').fill('wrong password')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
    },
  },
  { name: '03-customers', path: () => '/customers' },
  { name: '04-customers-filtered', path: () => '/customers?q=สยาม&state=2&state=3' },
  { name: '05-customers-empty', path: () => '/customers?q=zzzzzz' },
  { name: '06-customer', path: customer() },
  { name: '07-customer-addresses', path: customer('/addresses') },
  { name: '08-customer-events', path: customer('/events') },
  { name: '09-customer-satisfaction', path: customer('/satisfaction') },
  { name: '10-customer-files', path: customer('/files') },
  { name: '11-customer-edit', path: customer('/edit') },
  { name: '12-customer-new', path: () => '/new/customer' },
  {
    name: '13-customer-new-refused',
    path: () => '/new/customer',
    async before(page) {
      await page.keyboard.press('Control+s')
      await page.getByRole('alert').waitFor()
    },
  },
  { name: '14-people', path: () => '/people' },
  { name: '15-person', path: (subjects) => `/people/${subjects.staff}` },
  { name: '16-settings', path: () => '/settings' },
  { name: '17-not-found', path: () => '/customers/nobody-has-this-code' },
  {
    name: '18-palette',
    path: () => '/customers',
    async before(page) {
      await page.keyboard.press('Control+k')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: '19-views',
    path: () => '/customers?state=2',
    async before(page) {
      await page.locator('main [aria-haspopup=dialog]').first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: '20-peek',
    path: () => '/customers',
    async before(page) {
      const grid = page.getByRole('grid')
      if ((await grid.count()) === 0) return // a phone opens the page
      await grid.focus()
      await page.keyboard.press('Space')
      await page.getByRole('complementary').waitFor()
    },
  },
  {
    name: '21-selection',
    path: () => '/customers',
    async before(page) {
      const grid = page.getByRole('grid')
      if ((await grid.count()) === 0) return // a phone begins by a long press
      await grid.focus()
      await page.keyboard.press('x')
      await page.getByRole('toolbar').waitFor()
    },
  },
  { name: '22-customer-activity', path: customer('/activity') },
  { name: '23-my-changes', path: () => '/my-changes' },
  { name: '24-duplicates', path: () => '/duplicates' },
  { name: '25-import', path: () => '/import/customers' },
  { name: '26-export', path: () => '/export/customers' },
]
