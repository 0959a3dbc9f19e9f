import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { escapeIdentifier, type ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** What a column of a copied row may hold: lists become arrays, records jsonb. */
export type Cell =
  | string
  | number
  | boolean
  | Date
  | null
  | readonly string[]
  | Readonly<Record<string, unknown>>
export type Row = Readonly<Record<string, Cell>>

/** Writes rows by COPY, the fastest way in. Column names are those of the first row, in snake_case. */
export async function copyRows(client: ClientBase, table: string, rows: Iterable<Row>): Promise<void> {
  const all = rows[Symbol.iterator]()
  const first = all.next()
  if (first.done === true) return
  const columns = Object.keys(first.value)
  const names = columns.map((column) => escapeIdentifier(column)).join(', ')
  const line = (row: Row) => `${columns.map((column) => cellText(row[column] ?? null)).join('\t')}\n`
  function* lines() {
    yield line(first.value as Row)
    for (let next = all.next(); next.done !== true; next = all.next()) yield line(next.value)
  }
  const stream = client.query(copyFrom(`copy ${escapeIdentifier(table)} (${names}) from stdin`))
  await pipeline(Readable.from(chunks(lines())), stream)
}

/** Many short lines are slow to hand on one by one. */
function* chunks(lines: Iterable<string>): Generator<Buffer> {
  let text = ''
  for (const one of lines) {
    text += one
    if (text.length > 65_536) {
      yield Buffer.from(text)
      text = ''
    }
  }
  if (text !== '') yield Buffer.from(text)
}

const special: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escapeText = (text: string): string => text.replace(/[\\\n\r\t]/g, (sign) => special[sign] ?? sign)

function cellText(cell: Cell): string {
  if (cell === null) return '\\N'
  if (typeof cell === 'string') return escapeText(cell)
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  if (cell instanceof Date) return cell.toISOString()
  return escapeText(Array.isArray(cell) ? arrayText(cell) : JSON.stringify(cell))
}

const arrayText = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
