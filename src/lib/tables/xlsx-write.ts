import type { Cell } from './cell.ts'
import { guarded } from './guard.ts'
import { ZipWriter } from './zip-write.ts'

export type Sheet = { name: string; rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]> }

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Rows of one piece: large enough for the packer, small enough for memory. */
const PIECE = 200
const MOST_SHEET_NAME = 31

/** What XML has no sign for, and what nobody can see. */
const UNSAYABLE = /[^\P{Control}\t\r\n]|[\ufffe\uffff]|\p{Surrogate}/gu
const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\t': '&#9;',
  '\n': '&#10;',
}

export const xmlText = (text: string): string =>
  text.replace(UNSAYABLE, '').replace(/[&<>"\r\n\t]/g, (sign) => signs[sign] ?? sign)

function cellXml(cell: Cell): string {
  if (cell === null || cell === '') return '<c/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  return `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(guarded(cell))}</t></is></c>`
}

async function* sheetXml(rows: Sheet['rows']): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
  let piece: string[] = []
  for await (const row of rows) {
    piece.push(`<row>${row.map(cellXml).join('')}</row>`)
    if (piece.length < PIECE) continue
    yield piece.join('')
    piece = []
  }
  yield `${piece.join('')}</sheetData></worksheet>`
}

const numbered = <T>(items: readonly T[], xml: (item: T, number: number) => string): string =>
  items.map((item, i) => xml(item, i + 1)).join('')

/**
 * A workbook of these sheets, written while its rows come. Texts stand in their cells as texts, guarded against
 * formulas like those of a CSV, since people save one as the other.
 */
export async function writeXlsx(
  sheets: readonly Sheet[],
  put: (bytes: Uint8Array<ArrayBuffer>) => void | Promise<void>,
): Promise<void> {
  const zip = new ZipWriter(put)
  await zip.add('[Content_Types].xml', [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${numbered(sheets, (_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
  ])
  await zip.add('_rels/.rels', [
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOC}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ])
  await zip.add('xl/workbook.xml', [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets>${numbered(sheets, ({ name }, n) => `<sheet name="${xmlText(name.slice(0, MOST_SHEET_NAME))}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
  ])
  await zip.add('xl/_rels/workbook.xml.rels', [
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbered(sheets, (_, n) => `<Relationship Id="rId${n}" Type="${DOC}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
  ])
  for (const [i, { rows }] of sheets.entries())
    await zip.add(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(rows))
  await zip.end()
}
