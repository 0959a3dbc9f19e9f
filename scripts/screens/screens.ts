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
]
