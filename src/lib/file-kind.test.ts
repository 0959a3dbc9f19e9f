import fc from 'fast-check'
import { expect, test } from 'vitest'

import { bytesOf, oleOf, utf8, zipOf } from '#lib/testing/file-bytes.ts'
import { activeFiles, pretenders } from '#lib/testing/hostile-files.ts'

import { sniff } from './file-kind.ts'

test.each<[string, Uint8Array]>([
  ['pdf', bytesOf('%PDF-1.7\n')],
  ['png', bytesOf('\x89PNG\r\n\x1A\n\0\0\0\rIHDR')],
  ['jpg', bytesOf('\xFF\xD8\xFF\xE0\0\x10JFIF')],
  ['gif', bytesOf('GIF89a\x01\0')],
  ['webp', bytesOf('RIFF\x24\0\0\0WEBPVP8 ')],
  ['heic', bytesOf('\0\0\0\x18ftypheic')],
  ['avif', bytesOf('\0\0\0\x18ftypavif')],
  ['mp4', bytesOf('\0\0\0\x18ftypisom')],
  ['mov', bytesOf('\0\0\0\x14ftypqt  ')],
  ['m4a', bytesOf('\0\0\0\x18ftypM4A ')],
  ['wav', bytesOf('RIFF\x24\0\0\0WAVEfmt ')],
  ['docx', zipOf('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
  ['xlsx', zipOf('[Content_Types].xml', 'xl/workbook.xml')],
  ['pptx', zipOf('ppt/presentation.xml', '[Content_Types].xml')],
  ['zip', zipOf('photos/1.jpg')],
  ['doc', oleOf('WordDocument')],
  ['xls', oleOf('Data', 'Workbook')],
  ['ppt', oleOf('PowerPoint Document')],
  ['csv', utf8('ชื่อ,โทรศัพท์\nสยาม,02-555-0142\n')],
  ['csv', utf8('a;b\r\n1;2\r\n')],
  ['txt', utf8('จดไว้ว่า 3 < 5, แล้วโทรกลับ')],
  ['txt', utf8('one line, no table')],
])('%s is told by its bytes', (extension, bytes) => {
  expect(sniff(bytes)?.extension).toBe(extension)
})

test('A14: sixty hostile files, none is given a content type that runs', () => {
  expect(activeFiles.length).toBeGreaterThanOrEqual(60)
  for (const [what, bytes] of activeFiles) expect(sniff(bytes), what).toBeUndefined()
})

test.each(pretenders)('A14: %s is only what its bytes say', (_, bytes, contentType) => {
  expect(sniff(bytes)?.contentType).toBe(contentType)
})

test('A14: whatever the bytes, nothing active comes out and nothing throws', () => {
  const start = fc.constantFrom(
    '',
    '<',
    'PK\x03\x04',
    '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    'RIFF',
    '\0\0\0\x18ftyp',
  )
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 2000 }), (magic, rest) => {
      const contentType = sniff(Uint8Array.from([...bytesOf(magic), ...rest]))?.contentType ?? 'none'
      expect(contentType).not.toMatch(/html|svg|xml$|script|octet/)
    }),
  )
})

test('a text that is cut in the middle of a letter is still a text', () => {
  const thai = utf8('ก'.repeat(30_000)) // three bytes a letter: 64 kB end inside one
  expect(sniff(thai)?.extension).toBe('txt')
  expect(sniff(thai.subarray(0, 64 * 1024))?.extension).toBe('txt')
  expect(sniff(thai.subarray(0, 100))).toBeUndefined()
})
