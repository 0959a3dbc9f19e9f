import type { Row } from './csv-read.ts'
import { cellsOf, dateStyles, type Book } from './xlsx-cells.ts'
import { attribute, elementsIn, textOf, whole } from './xlsx-parts.ts'
import { MOST_UNPACKED, openZip, TableError, unzip, type Allowance } from './zip-read.ts'

export type SheetRows = { name: string; rows: Row[] }

export const MOST_ROWS = 100_001

type Archive = { bytes: Uint8Array<ArrayBuffer>; entries: ReturnType<typeof openZip>; allowance: Allowance }

async function* nothing(): AsyncGenerator<string> {}

function file({ bytes, entries, allowance }: Archive, path: string): AsyncGenerator<string> {
  const entry = entries.get(path)
  return entry === undefined ? nothing() : unzip(bytes, entry, allowance)
}

/** A path that a relation names, from the folder of who names it. */
const resolved = (target: string): string => {
  const parts = target.startsWith('/') ? [] : ['xl']
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

async function sheetsOf(archive: Archive): Promise<{ name: string; path: string; from1904: boolean }[]> {
  const book = await whole(file(archive, 'xl/workbook.xml'))
  const relations = await whole(file(archive, 'xl/_rels/workbook.xml.rels'))
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      resolved(attribute(tag, 'Target') ?? ''),
    ]),
  )
  const from1904 = /<(?:\w+:)?workbookPr\s[^>]*date1904\s*=\s*["'](?:1|true)/.test(book)
  return [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const path = targets.get(/\s\w+:id\s*=\s*["']([^"']*)/.exec(tag)?.[1])
    const isHidden = attribute(tag, 'state') === 'veryHidden'
    return path === undefined || isHidden ? [] : { name: attribute(tag, 'name') ?? '', path, from1904 }
  })
}

async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = []
  for await (const item of elementsIn(file(archive, 'xl/sharedStrings.xml'), 'si')) texts.push(textOf(item))
  return texts
}

async function rowsOf(archive: Archive, path: string, book: Book): Promise<Row[]> {
  const rows: Row[] = []
  for await (const xml of elementsIn(file(archive, path), 'row')) {
    const { row, cells } = cellsOf(xml, book)
    // a sheet may leave rows out; one that says "row one million" is no reason to make as many
    while (row !== undefined && rows.length < row - 1 && rows.length < MOST_ROWS) rows.push([])
    rows.push(cells)
    if (rows.length > MOST_ROWS) throw new TableError('tooLarge')
  }
  return rows
}

/** First bytes of what people rename or lock: the old Excel, and the new one behind a password. */
const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11

const hasText = (bytes: Uint8Array, ascii: string): boolean => {
  const wide = new TextEncoder().encode(ascii)
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  return wide.length > 0 && text.includes(ascii)
}

/** The sheets of a workbook with their rows as texts: dates as `YYYY-MM-DD`, numbers with a point. Throws `TableError`. */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<SheetRows[]> {
  if (isOle(bytes)) throw new TableError(hasText(bytes, 'EncryptedPackage') ? 'locked' : 'oldExcel')
  const archive: Archive = { bytes, entries: openZip(bytes), allowance: { left: MOST_UNPACKED } }
  const names = [...archive.entries.keys()]
  if (names.some((name) => /vbaProject|macrosheets/i.test(name))) throw new TableError('macros')
  if (!archive.entries.has('xl/workbook.xml')) throw new TableError('notTable')
  const sheets = await sheetsOf(archive)
  const shared = await sharedTexts(archive)
  const isDate = dateStyles(await whole(file(archive, 'xl/styles.xml')))
  const read: SheetRows[] = []
  for (const { name, path, from1904 } of sheets)
    read.push({ name, rows: await rowsOf(archive, path, { shared, isDate, from1904 }) })
  return read
}
