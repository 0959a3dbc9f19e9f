import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyText } from '#lib/testing/any-text.ts'

import { joinFileName, splitFileName } from './file-name.ts'

test.each([
  ['ใบรับรองบริษัท.pdf', 'ใบรับรองบริษัท', 'pdf'],
  ['certificate.PDF', 'certificate', 'pdf'],
  ['archive.tar.gz', 'archive.tar', 'gz'],
  ['no ending', 'no ending', ''],
  ['../../etc/passwd', 'passwd', ''],
  ['C:\\Users\\nok\\price.xlsx', 'price', 'xlsx'],
  ['a.php\0.png', 'a.php', 'png'],
  ['invoice.pdf.exe', 'invoice.pdf', 'exe'],
  ['invoice\u202Efdp.exe', 'invoicefdp', 'exe'],
  ['a"b\r\nSet-Cookie: x.txt', 'abSet-Cookie x', 'txt'],
  ['<script>.html', 'script', 'html'],
  ['.htaccess', 'htaccess', ''],
  ['name. . .', 'name', ''],
  ['con.txt', '_con', 'txt'],
  ['CON', '_CON', ''],
  ['..', 'file', ''],
  ['\0', 'file', ''],
  ['', 'file', ''],
  ['price.12345678901', 'price.12345678901', ''],
])('A14: %j is kept as %j with the ending %j', (typed, filename, extension) => {
  expect(splitFileName(typed)).toEqual({ filename, extension })
})

test('A14: a name of 255 Thai letters is cut between letters and keeps its ending', () => {
  const { filename, extension } = splitFileName(`${'ที่'.repeat(255)}.pdf`)
  expect(extension).toBe('pdf')
  expect(new TextEncoder().encode(filename).length).toBeLessThanOrEqual(200)
  expect(filename).toMatch(/^(?:ที่)+$/)
})

test('A14: no name has a path, a control character or more than 255 bytes, and none is empty', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 20 }), fc.nat({ max: 40 }), (part, times) => {
      const { filename, extension } = splitFileName(part.repeat(times))
      const name = joinFileName(filename, extension)
      expect(name).not.toMatch(/[/\\<>:"|?*\p{Control}\p{Surrogate}]/u)
      expect(name).not.toMatch(/^\.|^$/)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
    }),
  )
})

test('a name without an ending is joined without a dot', () => {
  expect([joinFileName('a', 'pdf'), joinFileName('a', ''), joinFileName('a', null)]).toEqual([
    'a.pdf',
    'a',
    'a',
  ])
})
