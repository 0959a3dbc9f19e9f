import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'

test('answers are written down and counted', async ({ page, newCustomer }) => {
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode, 'satisfaction'))
  await expect(page.getByText('ยังไม่มีคำตอบ')).toBeVisible()
  const dialog = page.getByRole('dialog')
  const main = page.getByRole('main')

  for (const [scale, point] of [
    ['NPS 1–10', '10'],
    ['NPS 1–10', '6'],
    ['NPS 1–10', '9'],
    ['CSAT 1–5', '4'],
  ] as const) {
    await page.getByRole('button', { name: 'เพิ่มคำตอบ' }).click()
    await dialog.getByRole('radio', { name: scale }).check()
    await dialog.getByLabel('คะแนน').fill(point)
    await dialog.getByLabel('แหล่งที่มา').fill('โทรศัพท์')
    await dialog.getByLabel('ผู้ตอบ').fill('คุณผึ้ง')
    await dialog.getByLabel('ความเห็น').fill('ส่งของตรงเวลา')
    await dialog.getByRole('button', { name: 'เพิ่ม', exact: true }).click()
    await expect(dialog).toHaveCount(0)
  }
  const answers = main.getByRole('listitem').filter({ hasText: 'คุณผึ้ง' })
  // two promoters of three, one detractor
  await expect(main.getByText(/^NPS$/).locator('..')).toContainText('33')
  await expect(main.getByText(/^CSAT$/).locator('..')).toContainText('100%')
  await expect(main).toContainText('3 คำตอบ')
  await expect(answers.first()).toContainText('4 จาก 5')
  await expect(answers.last()).toContainText('โทรศัพท์ · คุณผึ้ง · NPS')
})

test('a point beyond its scale is refused at its field', async ({ page, newCustomer, quiet }) => {
  quiet.allow(/^400 POST/)
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode, 'satisfaction'))
  await page.getByRole('button', { name: 'เพิ่มคำตอบ' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('ความเห็น').fill('ดีมาก')
  await dialog.getByRole('button', { name: 'เพิ่ม', exact: true }).click()
  await expect(dialog.getByLabel('คะแนน')).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog.getByLabel('แหล่งที่มา')).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog.getByLabel('ความเห็น')).toHaveValue('ดีมาก')
})
