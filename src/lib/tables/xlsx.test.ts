import fc from 'fast-check'
import { expect, test } from 'vitest'

import { unguarded } from './guard.ts'
import { readXlsx } from './xlsx-read.ts'
import { writeXlsx, type Sheet } from './xlsx-write.ts'
import { TableError } from './zip-read.ts'
import { ZipWriter } from './zip-write.ts'

type Bytes = Uint8Array<ArrayBuffer>

async function collected(write: (put: (bytes: Bytes) => void) => Promise<void>): Promise<Bytes> {
  const pieces: Bytes[] = []
  await write((bytes) => void pieces.push(bytes))
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}
const workbook = (sheets: readonly Sheet[]) => collected((put) => writeXlsx(sheets, put))
const archive = (files: Record<string, string>) =>
  collected(async (put) => {
    const zip = new ZipWriter(put)
    for (const [path, text] of Object.entries(files)) await zip.add(path, [text])
    await zip.end()
  })
const faultOf = async (bytes: Bytes): Promise<string> => {
  const error: unknown = await readXlsx(bytes).catch((thrown: unknown) => thrown)
  return error instanceof TableError ? error.fault : 'none'
}

test('what is written is read back the same, in three sheets too', async () => {
  const cell = fc.oneof(
    fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[^\P{Control}\t\r\n]|[\ufffe\uffff\p{Surrogate}_]/u.test(text)),
    fc.constantFrom('=1+1', 'a\nb', '  x ', '<&">', 'สยาม', '๙'),
  )
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(rows, rows, async (one, two) => {
      const read = await readXlsx(
        await workbook([
          { name: 'หนึ่ง', rows: one },
          { name: 'B&B', rows: two },
        ]),
      )
      expect(read.map(({ name }) => name)).toEqual(['หนึ่ง', 'B&B'])
      expect(read.map((sheet) => sheet.rows.map((row) => row.map(unguarded)))).toEqual([one, two])
    }),
    { numRuns: 40 },
  )
})

const book = (sheet: string, more: Record<string, string> = {}) =>
  archive({
    'xl/workbook.xml':
      '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="S" sheetId="1" r:id="rId7"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/data.xml"/></Relationships>',
    'xl/worksheets/data.xml': sheet,
    ...more,
  })

test('shared texts, dates by their style, gaps, empty rows and any prefix are read as Excel shows them', async () => {
  const sheet = `<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="b"><x:v>1</x:v></x:c></x:row><x:row r="2" ht="3"/><x:row r="4"><x:c r="A4" s="1"><x:v>46350</x:v></x:c><x:c r="B4" s="2"><x:v>46350.5</x:v></x:c><x:c r="C4"><x:v>0.30000000000000004</x:v></x:c><x:c r="D4"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="E4" t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>`
  const bytes = await book(sheet, {
    'xl/sharedStrings.xml':
      '<sst><si><r><t>สยาม</t></r><r><t xml:space="preserve"> &amp; co</t></r><rPh sb="0"><t>x</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="[$-41E]d mmm bb"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/></cellXfs></styleSheet>',
  })
  expect(await readXlsx(bytes)).toEqual([
    {
      name: 'S',
      rows: [['สยาม & co', '', 'TRUE'], [], [], ['2026-11-24', '2026-11-24 12:00', '0.3', '2', '']],
    },
  ])
})

test('a bomb, a macro file, a locked file, an old one and one that is no workbook are each named', async () => {
  const zeros = 'x'.repeat(1_000_000)
  const bomb = await collected(async (put) => {
    const zip = new ZipWriter(put)
    await zip.add('xl/workbook.xml', ['<workbook/>'])
    await zip.add(
      'xl/sharedStrings.xml',
      (function* () {
        for (let i = 0; i < 700; i++) yield zeros
      })(),
    )
    await zip.end()
  })
  expect(bomb.length).toBeLessThan(2_000_000)
  expect(['bomb', 'damaged']).toContain(await faultOf(bomb))
  expect(await faultOf(await archive({ 'xl/workbook.xml': '', 'xl/vbaProject.bin': '' }))).toBe('macros')
  expect(await faultOf(await archive({ 'word/document.xml': '' }))).toBe('notTable')
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)])
  expect(await faultOf(ole)).toBe('oldExcel')
  const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0])
  expect(await faultOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...name]))).toBe('locked')
  expect(await faultOf(new TextEncoder().encode('PK nothing at all, not even a directory'))).toBe('damaged')
})

test('any bytes end in rows or in a named fault', async () => {
  const whole = await workbook([
    {
      name: 'S',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
  ])
  const broken = fc
    .tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length))
    .map(([at, value, cut]) => {
      const bytes = whole.slice(0, Math.max(cut, 20))
      bytes[at % bytes.length] = value
      return bytes
    })
  await fc.assert(
    fc.asyncProperty(broken, async (bytes) => {
      const error: unknown = await readXlsx(bytes).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      expect(error === undefined || error instanceof TableError).toBe(true)
    }),
  )
})
