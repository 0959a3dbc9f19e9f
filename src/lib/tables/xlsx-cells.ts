import { attribute, plainText, textOf } from './xlsx-parts.ts'

/** What of a workbook its cells point to. `isDate`: by number of style. */
export type Book = { shared: readonly string[]; isDate: readonly boolean[]; from1904: boolean }

/** Built-in formats of dates, those of Thai Excel (71 to 81) too. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58) ||
  (id >= 71 && id <= 81)

/** Which styles show a date. */
export function dateStyles(styles: string): boolean[] {
  const own = new Map(
    [...styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)].map(([tag]) => [
      Number(attribute(tag, 'numFmtId')),
      /[dmyhsbe]/i.test((attribute(tag, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')),
    ]),
  )
  const [, cells = ''] = /<(?:\w+:)?cellXfs\b.*?>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(styles) ?? []
  return [...cells.matchAll(/<(?:\w+:)?xf[\s/>][^>]*>?/g)].map(([tag]) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    return own.get(id) ?? builtIn(id)
  })
}

const DAY = 86_400_000

/** Days since 30 December 1899 as `YYYY-MM-DD`, with `HH:mm` where it says a time. */
function dayOf(serial: number, from1904: boolean): string {
  const moment = new Date(
    Date.UTC(1899, 11, 30) + Math.round((serial + (from1904 ? 1462 : 0)) * 86_400) * 1000,
  )
  if (Number.isNaN(moment.getTime())) return String(serial)
  const iso = moment.toISOString()
  return moment.getTime() % DAY === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`
}

/** 0.1 + 0.2 as people see it: fifteen digits, which is what Excel shows, and never an exponent. */
function numberText(text: string): string {
  const value = Number(text)
  if (!Number.isFinite(value)) return text
  const rounded = Number(value.toPrecision(15))
  return Math.abs(rounded) < 1e21 && !/e/i.test(String(rounded))
    ? String(rounded)
    : BigInt(Math.round(rounded)).toString()
}

function valueOf(tag: string, inner: string, { shared, isDate, from1904 }: Book): string {
  const type = attribute(tag, 't') ?? 'n'
  if (type === 'inlineStr') return textOf(inner)
  const value = plainText(/<(?:\w+:)?v(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?v>/s.exec(inner)?.[1] ?? '')
  if (value === '') return ''
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.slice(0, 16).replace('T', ' ')
  if (type !== 'n') return type === 'e' ? '' : value
  return isDate[Number(attribute(tag, 's') ?? 0)] === true
    ? dayOf(Number(value), from1904)
    : numberText(value)
}

/** The column of `BC12`, from 0. */
const columnOf = (reference: string): number =>
  Array.from(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '').reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1

const MOST_COLUMNS = 500

/** Cells of one `<row>`, empty ones between them too; `row`: its own number where it says one. */
export function cellsOf(xml: string, book: Book): { row: number | undefined; cells: string[] } {
  const cells: string[] = []
  for (const [, tag = '', inner = ''] of xml.matchAll(
    /<(?:\w+:)?c((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/(?:\w+:)?c\s*>)/gs,
  )) {
    const reference = attribute(tag, 'r')
    const column = reference === undefined ? cells.length : columnOf(reference)
    if (column < 0 || column >= MOST_COLUMNS) continue
    while (cells.length < column) cells.push('')
    cells[column] = valueOf(tag, inner, book)
  }
  const [head = ''] = /^<[^>]*>/.exec(xml) ?? []
  const row = Number(attribute(head, 'r'))
  return { row: Number.isInteger(row) && row > 0 ? row : undefined, cells }
}
