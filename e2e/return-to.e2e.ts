import { openRedirects } from '#lib/testing/open-redirects.ts'

import { enter } from './enter.ts'
import { expect, test } from './fixtures.ts'
import { sample } from './sample.ts'

const addressOf = (to: string): string => `/sign-in?to=${encodeURIComponent(to)}`

for (const to of sample(openRedirects, 6)) {
  test(`the return address ${JSON.stringify(to)} does not lead out`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => void asked.push(new URL(request.url()).host))
    await page.goto(addressOf(to))
    await expect(page.getByRole('navigation', { name: 'เมนูหลัก' })).toBeVisible()

    const here = new URL(page.url())
    expect(new Set(asked)).toEqual(new Set([here.host]))
    expect(here.pathname).not.toBe('/sign-in')
  })
}

test.describe('signing in', () => {
  test.use({ who: 'nobody' })
  test('stays inside too', async ({ page, company }) => {
    await page.goto(addressOf('//evil.example/customers'))
    await enter(page, company.sales)
    await expect(page).toHaveURL('/customers')
  })
})
