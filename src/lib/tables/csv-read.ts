/** What a cell of a row is until it is read as something. */
export type Row = readonly string[]

export const separators = [',', ';', '\t'] as const
export type Separator = (typeof separators)[number]

/** The end of a quoted cell that begins at `from`, behind its closing quote; a quote that is never closed ends with the text. */
function quotedEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1
  }
  return text.length + 1
}

/**
 * Rows of a CSV, one after the other: quotes, doubled quotes, separators and line breaks inside of them; lines end in
 * LF, CRLF or CR. What stands behind a closing quote belongs to the cell. A last line without an end counts, an
 * empty one does not.
 */
export function* readCsv(text: string, separator: Separator): Generator<string[]> {
  let row: string[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  const ends = new RegExp(`[${separator === '\t' ? '\\t' : separator}\\r\\n]`, 'g')
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      const end = quotedEnd(text, at + 1)
      cell = text.slice(at + 1, end - 1).replaceAll('""', '"')
      at = Math.min(end, text.length)
    }
    ends.lastIndex = at
    const end = ends.exec(text)?.index ?? text.length
    cell += text.slice(at, end)
    row.push(cell)
    at = end + 1
    if (text[end] === separator) {
      if (at >= text.length) row.push('')
      continue
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1
    yield row
    row = []
  }
  if (row.length > 0) yield row
}

const SAMPLE_CHARACTERS = 20_000
const SAMPLE_ROWS = 20

/** The separator with which the first rows have most columns, all rows alike. */
export function guessSeparator(text: string): Separator {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const score = (separator: Separator): number => {
    const widths: number[] = []
    for (const row of readCsv(sample, separator)) {
      widths.push(row.length)
      if (widths.length === SAMPLE_ROWS) break
    }
    const [first = 1] = widths
    const alike = widths.filter((width) => width === first).length / Math.max(1, widths.length)
    return first === 1 ? 0 : first * alike
  }
  return separators.toSorted((a, b) => score(b) - score(a))[0] ?? ','
}
