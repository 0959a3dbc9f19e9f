import { bytesOf, utf8 } from '#lib/testing/file-bytes.ts'
import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'

// one transparent point
const png = bytesOf(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
)
const pdf = utf8('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
const html = utf8('<!doctype html><script>document.title = "ran"</script>')

const payload = (name: string, bytes: Uint8Array, mimeType = '') => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
})

test('a picture and a PDF are attached, opened harmlessly, and taken off again', async ({
  page,
  context,
  newCustomer,
  quiet,
}) => {
  // the browser's own page around a picture may do nothing either
  quiet.allow(/^console (Applying inline style|Blocked script execution)/)
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode, 'files'))
  const main = page.getByRole('main')
  await main.getByRole('combobox', { name: 'หมวด' }).selectOption('สัญญา')
  await main
    .locator('input[type=file]')
    .setInputFiles([
      payload('ใบเสร็จ ๑.png', png, 'image/png'),
      payload('หนังสือรับรอง.pdf', pdf, 'application/pdf'),
    ])

  const row = (name: string) => main.getByRole('listitem').filter({ hasText: name })
  await expect(row('ใบเสร็จ ๑.png').getByRole('link')).toBeVisible()
  await expect(row('หนังสือรับรอง.pdf').getByRole('link')).toBeVisible()
  await expect(main.getByRole('heading', { name: 'สัญญา' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^ไฟล์/ })).toHaveText('ไฟล์2')

  const opened = context.waitForEvent('page')
  await row('ใบเสร็จ ๑.png').getByRole('link').click()
  const picture = await opened
  await picture.waitForLoadState()
  const href = (await row('ใบเสร็จ ๑.png').getByRole('link').getAttribute('href')) ?? ''
  const answer = await page.request.get(href)
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/png',
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers()['content-disposition']).toMatch(/^inline/)
  expect(Buffer.compare(await answer.body(), Buffer.from(png))).toBe(0)
  expect(await picture.evaluate(() => window.opener)).toBeNull()

  await row('ใบเสร็จ ๑.png').getByRole('button', { name: 'นำ ใบเสร็จ ๑.png ออก' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'นำออก' }).click()
  await expect(row('ใบเสร็จ ๑.png')).toHaveCount(0)
  await expect(row('หนังสือรับรอง.pdf')).toBeVisible()
})

test('what is refused is told at its file, and the others go on', async ({ page, newCustomer, quiet }) => {
  quiet.allow(/^400 POST \/sala\/v1\/files/)
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode, 'files'))
  const main = page.getByRole('main')
  await expect(main.getByRole('button', { name: 'แนบไฟล์' })).toBeEnabled()
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File([], 'ว่าง.pdf'))
    data.items.add(new File([new Uint8Array(21 * 1024 * 1024)], 'ใหญ่.pdf'))
    data.items.add(new File(['%PDF-1.4'], 'สัญญา.pdf'))
    return data
  })
  await main.getByText('วางไฟล์ที่นี่').dispatchEvent('drop', { dataTransfer: dropped })

  await expect(main.getByRole('link', { name: 'สัญญา.pdf' })).toBeVisible()
  const failed = main.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'ปิด' }) })
  await expect(failed).toHaveCount(2)
  await expect(failed.last()).toContainText(/ใหญ่\.pdf ใหญ่กว่า 20\sMB/)
  await expect(failed.getByRole('button', { name: 'อัปโหลดอีกครั้ง' })).toHaveCount(0)
  await failed.first().getByRole('button', { name: 'ปิด' }).click()
  await expect(failed).toHaveCount(1)
})

const pretenders: [name: string, bytes: Uint8Array, as: RegExp][] = [
  ['รูป.png', html, /^application\/octet-stream/],
  [
    'logo.svg',
    utf8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    /^application\/octet-stream/,
  ],
  ['note.html.txt', utf8('alert(document.cookie)'), /^text\/plain/],
]

test('files that a browser might run are only ever saved', async ({ page, newCustomer }) => {
  const { customerCode } = await newCustomer()
  await page.goto(paths.customer(customerCode, 'files'))
  const main = page.getByRole('main')
  await expect(main.getByRole('button', { name: 'แนบไฟล์' })).toBeEnabled()
  for (const [name, bytes, as] of pretenders) {
    await main.locator('input[type=file]').setInputFiles(payload(name, bytes, 'text/html'))
    const link = main.getByRole('link', { name })
    await expect(link).toBeVisible()
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.headers()['content-disposition']).toMatch(/^attachment/)
    expect(answer.headers()['content-type']).toMatch(as)
    expect(answer.headers()['content-security-policy']).toContain('sandbox')
    const saved = page.waitForEvent('download')
    await link.click()
    expect((await saved).suggestedFilename()).toBe(name)
  }
})
