import { TableError } from './zip-read.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of XML with its signs read; `_x000D_` is how Excel writes what XML cannot. */
export const plainText = (xml: string): string =>
  xml
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return entities[name] ?? whole
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** An attribute of an opening tag, in any prefix. */
export const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found === null ? undefined : plainText(found[1] ?? found[2] ?? '')
}

/** Texts of `<t>` in a piece of XML, phonetic hints left out, together. */
export const textOf = (xml: string): string =>
  [
    ...xml
      .replace(/<(?:\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gs, '')
      .matchAll(/<(?:\w+:)?t(?:\s[^>]*)?(?<!\/)>(.*?)<\/(?:\w+:)?t>/gs),
  ]
    .map(([, text = '']) => plainText(text))
    .join('')

/** Longest element that is waited for: a cell of Excel has 32,767 letters at most. */
const MOST_ELEMENT = 2_000_000

/**
 * Elements of one name out of XML that comes in pieces, each whole: `row`, `si`. An element must not hold another of
 * its own name, which those that we read never do.
 */
export async function* elementsIn(pieces: AsyncIterable<string>, name: string): AsyncGenerator<string> {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*?)?(?:/>|>.*?</(?:\\w+:)?${name}\\s*>)`, 'gs')
  let rest = ''
  for await (const piece of pieces) {
    rest += piece
    let end = 0
    for (const found of rest.matchAll(pattern)) {
      yield found[0]
      end = found.index + found[0].length
    }
    rest = rest.slice(end)
    if (rest.length > MOST_ELEMENT) throw new TableError('damaged')
  }
}

/** All of a small file. */
export async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}
