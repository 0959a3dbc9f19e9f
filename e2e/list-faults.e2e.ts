import { paths } from '#lib/paths.ts'

import { expect, listReads, test, type Fault } from './faulty.ts'
import { listOn } from './list.ts'
import { languages, lookOf } from './look.ts'
import { sample } from './sample.ts'

type Case = {
  name: string
  fault: Fault
  /** What happened, in words. */
  says: { th: string; en: string }
  /** A second line, where the first is not all. */
  adds?: { th: RegExp; en: RegExp }
  /** No try is offered, or it waits for the time that was told. */
  retry?: false | 'waits'
}

const cases: Case[] = [
  {
    name: 'an error of the server',
    fault: { mode: 'status', code: 500 },
    says: { th: 'เซิร์ฟเวอร์ขัดข้อง', en: 'The server failed' },
  },
  {
    name: 'a page of a gateway in place of an answer',
    fault: { mode: 'html', code: 502 },
    says: { th: 'ระบบยังใช้ไม่ได้', en: 'The service is unavailable' },
    adds: { th: /จะลองใหม่ให้ใน \d+ วินาที/, en: /Trying again in \d+ s\./ },
  },
  {
    name: 'maintenance that says when it ends',
    fault: { mode: 'status', code: 503, retryAfter: 45 },
    retry: 'waits',
    says: { th: 'ระบบยังใช้ไม่ได้', en: 'The service is unavailable' },
    adds: { th: /จะลองใหม่ให้ใน (45|4\d) วินาที/, en: /Trying again in (45|4\d) s\./ },
  },
  {
    name: 'too many requests',
    fault: { mode: 'status', code: 429, retryAfter: 45 },
    retry: 'waits',
    says: { th: 'ส่งคำขอถี่เกินไป', en: 'Too many requests' },
    adds: { th: /จะทำต่อให้เองใน (45|4\d) วินาที/, en: /Continues by itself in (45|4\d) s\./ },
  },
  {
    name: 'half an answer',
    fault: { mode: 'truncate', at: 0.5 },
    says: { th: 'ได้รับข้อมูลไม่ครบ', en: 'The reply was incomplete' },
  },
  {
    name: 'an empty answer',
    fault: { mode: 'empty' },
    says: { th: 'ได้รับข้อมูลไม่ครบ', en: 'The reply was incomplete' },
  },
  {
    name: 'a broken connection',
    fault: { mode: 'drop' },
    says: { th: 'ได้รับข้อมูลไม่ครบ', en: 'The reply was incomplete' },
  },
  {
    name: 'an answer of another form',
    fault: { mode: 'status', code: 200, body: { status: { code: '1000' }, data: { rows: 'elsewhere' } } },
    says: { th: 'อ่านคำตอบจากเซิร์ฟเวอร์ไม่ได้', en: 'This reply cannot be read' },
    adds: { th: /คัดลอกรายละเอียด/, en: /Copy the details/ },
  },
  {
    name: 'a refusal',
    fault: { mode: 'envelope', code: '4001', http: 400 },
    says: { th: 'เซิร์ฟเวอร์ไม่รับคำขอนี้', en: 'The server did not accept this' },
    retry: false,
  },
]

const all = languages.flatMap((language) => cases.map((one) => ({ language, one })))

for (const { language, one } of sample(all, 8)) {
  const { name, fault, says, adds, retry } = one
  test.describe(language, () => {
    test.use(lookOf({ language }))
    test(`${name} is told in place of the list`, async ({ page, disturb, mend, quiet }) => {
      quiet.allow(/POST \/v1\/customers\/enquiry/)
      disturb(listReads, fault)
      await page.goto(paths.customers({ state: '3' }))

      const panel = page.getByRole('alert')
      await expect(panel).toContainText(says[language])
      if (adds) await expect(panel).toContainText(adds[language])
      // what was asked for is kept
      await expect(page.getByRole('button', { name: /^(ขั้นลูกค้า|State):/ })).toBeVisible()
      const again = panel.getByRole('button', { name: /^(ลองอีกครั้ง|Try again)$/ })
      await expect(again).toHaveCount(retry === false ? 0 : 1)
      if (retry !== undefined) return
      mend()
      await again.click()
      await expect(listOn(page, language).rows.first()).toContainText(/C\d+/)
    })
  })
}
