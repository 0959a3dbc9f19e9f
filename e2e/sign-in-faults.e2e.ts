import { paths } from '#lib/paths.ts'

import { enter } from './enter.ts'
import { expect, test, type Fault } from './faulty.ts'
import { languages, lookOf } from './look.ts'

const session = /^\/sala\/v1\/session$/
const down = {
  th: 'ติดต่อเซิร์ฟเวอร์ไม่ได้ รหัสผ่านไม่ได้ผิด รอสักครู่แล้วลองอีกครั้ง',
  en: 'The server cannot be reached. Nothing is wrong with your password; try again in a moment.',
}
const faults: Fault[] = [
  { mode: 'status', code: 500 },
  { mode: 'html', code: 502 },
  { mode: 'truncate', at: 0.5 },
  { mode: 'empty' },
  { mode: 'drop' }, // the last: browsers themselves send such a request again
]

for (const language of languages) {
  test.describe(language, () => {
    test.use({ who: 'nobody', ...lookOf({ language }) })

    test('a server that fails is not a wrong password, and is asked once', async ({
      page,
      company,
      disturb,
      faults: proxy,
      mend,
      quiet,
    }) => {
      quiet.allow(/POST \/sala\/v1\/session/)
      await page.goto('/sign-in')
      const asked = () => proxy.log().filter(({ method }) => method === 'POST').length
      for (const [turn, fault] of faults.entries()) {
        disturb(session, fault, { match: { path: session.source, method: 'POST' } })
        await enter(page, company.sales)
        await expect(page.getByRole('alert')).toHaveText(down[language])
        if (turn < faults.length - 1) expect(asked()).toBe(turn + 1)
      }
      mend()
      await enter(page, company.sales)
      await expect(page.getByRole('grid')).toBeVisible()
    })
  })
}

test('a host that is down at the start says so, and the page comes by itself when it is back', async ({
  page,
  disturb,
  mend,
  newCustomer,
  quiet,
}) => {
  quiet.allow(/^502 /)
  const { customerCode, customerName } = await newCustomer()
  disturb(/^\/(sala|v\d)\//, { mode: 'html', code: 502 })
  await page.goto(paths.customer(customerCode))
  await expect(page.getByRole('alert')).toContainText('ระบบยังใช้ไม่ได้')
  await expect(page.getByRole('alert')).toContainText(/จะลองใหม่ให้ใน \d+ วินาที/)
  mend()
  await expect(page.getByRole('heading', { name: customerName })).toBeVisible({ timeout: 20_000 })
})
