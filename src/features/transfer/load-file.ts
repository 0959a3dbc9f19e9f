import { decode, guessEncoding, type Encoding } from '#lib/tables/decode.ts'
import { guessSeparator, readCsv, type Row, type Separator } from '#lib/tables/csv-read.ts'
import { crc32 } from '#lib/tables/crc32.ts'
import { MOST_ROWS, readXlsx, type SheetRows } from '#lib/tables/xlsx-read.ts'
import { TableError } from '#lib/tables/zip-read.ts'

import { tableOf, type Table } from './table.ts'
import { venioTable } from './venio.ts'

export const MOST_FILE_BYTES = 50 * 1024 * 1024

/** How a file is read. `sheet`: its place, or all three of an export. */
export type Reader =
  | { kind: 'csv'; bytes: Uint8Array; encoding: Encoding; separator: Separator }
  | { kind: 'xlsx'; sheets: readonly SheetRows[]; sheet: number | 'venio' }

/** `fileHash` recognises the same file when it is chosen again. */
export type Loaded = { filename: string; fileHash: string; reader: Reader; table: Table }

/** Lets the page answer keys and paint while a large file is read. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done))
const ROWS_A_BREATH = 2000

async function csvTable(text: string, separator: Separator): Promise<Table> {
  const rows: Row[] = []
  for (const row of readCsv(text, separator)) {
    rows.push(row)
    if (rows.length > MOST_ROWS) throw new TableError('tooLarge')
    if (rows.length % ROWS_A_BREATH === 0) await breathe()
  }
  return tableOf(rows)
}

/** The rows of a file as its reader says. Throws `TableError`. */
export async function read(reader: Reader): Promise<Table> {
  const table = await tableIn(reader)
  if (table.rows.length === 0) throw new TableError('empty')
  return table
}

async function tableIn(reader: Reader): Promise<Table> {
  if (reader.kind === 'csv') return csvTable(decode(reader.bytes, reader.encoding), reader.separator)
  if (reader.sheet === 'venio') return venioTable(reader.sheets) ?? tableOf([])
  return tableOf(reader.sheets[reader.sheet]?.rows ?? [])
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf

/** A PDF, a picture: text has no bytes of zero but in UTF-16. */
const isBinary = (bytes: Uint8Array, encoding: Encoding): boolean =>
  !encoding.startsWith('utf-16') && bytes.subarray(0, 4096).includes(0)

async function readerOf(bytes: Uint8Array<ArrayBuffer>): Promise<Reader> {
  if (isZip(bytes) || isOle(bytes)) {
    const sheets = (await readXlsx(bytes)).filter(({ rows }) => rows.length > 0)
    return { kind: 'xlsx', sheets, sheet: venioTable(sheets) ? 'venio' : 0 }
  }
  const encoding = guessEncoding(bytes)
  if (isBinary(bytes, encoding)) throw new TableError('notTable')
  return { kind: 'csv', bytes, encoding, separator: guessSeparator(decode(bytes, encoding)) }
}

/** Reads a file of any kind that people have. Throws `TableError`. */
export async function loadFile(file: File): Promise<Loaded> {
  if (file.size > MOST_FILE_BYTES) throw new TableError('tooLarge')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const fileHash = `${bytes.length}-${crc32(bytes).toString(16)}`
  const reader = await readerOf(bytes)
  return { filename: file.name.slice(0, 300), fileHash, reader, table: await read(reader) }
}
