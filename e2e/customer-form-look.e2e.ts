import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { paths } from '#lib/paths.ts'

import { aName, expect, test } from './fixtures.ts'
import { lookOf, looks } from './look.ts'

/** Every group open, something refused, a list open: all that the form can show at once. */
async function showEverything(page: Page): Promise<void> {
  const folded = page.getByRole('main').locator('h2 > button[aria-expanded=false]')
  await folded.first().waitFor()
  while ((await folded.count()) > 0) await folded.first().click()
  const adders = page.locator('form [data-add]')
  for (const adder of await adders.all()) await adder.click()
  await page.locator('[data-path=branchCode]').fill('1')
  await page.locator('[data-path=customerType][value="2"]').check({ force: true })
  await page.keyboard.press('Control+s')
  await page.getByRole('alert').waitFor()
  await page.locator('[data-path=customerGroupName]').click()
  await page.getByRole('listbox').waitFor()
}

for (const look of looks) {
  test.describe(`in ${look.language}, ${look.scheme}`, () => {
    test.use(lookOf(look))

    test('the form has nothing that axe would find', async ({ page, newCustomer }) => {
      const { customerCode } = await newCustomer({
        customerName: aName(),
        contacts: [{ contactName: 'ปราณี' }, { contactName: 'สมชาย' }],
      })
      for (const path of [paths.customerNew(), paths.customerEdit(customerCode)]) {
        await page.goto(path)
        await showEverything(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      }
    })
  })
}

for (const width of [390, 320]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: true })

    test('the form is one column that does not move sideways', async ({ page }) => {
      await page.goto(paths.customerNew())
      await showEverything(page)
      const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth
      expect(await page.evaluate(isWide)).toBe(false)
      const edges = await page
        .locator('form [data-path]:not([type=radio])')
        .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().right))
      expect(Math.max(...edges)).toBeLessThanOrEqual(width)
    })
  })
}
