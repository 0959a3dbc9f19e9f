import { officeInOle, officeInZip } from './office-kind.ts'

export type FileKind = { extension: string; contentType: string }

const kind = (extension: string, contentType: string): FileKind => ({ extension, contentType })

/** First bytes, as Latin-1 text at an offset, that tell a kind. The first that fits counts. */
const MAGIC: readonly [offset: number, magic: string, FileKind][] = [
  [0, '%PDF-', kind('pdf', 'application/pdf')],
  [0, '\x89PNG\r\n\x1A\n', kind('png', 'image/png')],
  [0, '\xFF\xD8\xFF', kind('jpg', 'image/jpeg')],
  [0, 'GIF87a', kind('gif', 'image/gif')],
  [0, 'GIF89a', kind('gif', 'image/gif')],
  [8, 'WEBPVP8', kind('webp', 'image/webp')],
  [0, 'II*\0', kind('tif', 'image/tiff')],
  [0, 'MM\0*', kind('tif', 'image/tiff')],
  ...['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1'].map((brand) =>
    brandOf(brand, kind('heic', 'image/heic')),
  ),
  brandOf('avif', kind('avif', 'image/avif')),
  brandOf('qt  ', kind('mov', 'video/quicktime')),
  brandOf('M4A ', kind('m4a', 'audio/mp4')),
  ...['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'MSNV'].map((brand) =>
    brandOf(brand, kind('mp4', 'video/mp4')),
  ),
  [0, 'ID3', kind('mp3', 'audio/mpeg')],
  [8, 'WAVEfmt ', kind('wav', 'audio/wav')],
  [0, '\x1A\x45\xDF\xA3', kind('webm', 'video/webm')],
  [0, 'Rar!\x1A\x07', kind('rar', 'application/vnd.rar')],
  [0, "7z\xBC\xAF'\x1C", kind('7z', 'application/x-7z-compressed')],
  [0, '{\\rtf1', kind('rtf', 'application/rtf')],
]

function brandOf(brand: string, found: FileKind): [number, string, FileKind] {
  return [4, `ftyp${brand}`, found]
}

/** How much of a text is looked at. */
const TEXT_BYTES = 64 * 1024

const startsWith = (bytes: Uint8Array, offset: number, magic: string): boolean =>
  bytes.length >= offset + magic.length &&
  Array.from(magic).every((char, i) => bytes[offset + i] === char.charCodeAt(0))

/**
 * The kind of a file by its own bytes; its name and what the sender claims say nothing. Give it the whole file, or
 * its first 64 kB. Undefined: unknown, to be served as `application/octet-stream`. HTML, SVG and every other markup
 * are never recognised, so nothing that a browser would run gets a content type of its own.
 */
export function sniff(bytes: Uint8Array): FileKind | undefined {
  const riff = startsWith(bytes, 0, 'RIFF')
  const found = MAGIC.find(([offset, magic]) => (offset !== 8 || riff) && startsWith(bytes, offset, magic))
  if (found) return found[2]
  if (startsWith(bytes, 0, 'PK\x03\x04')) return officeInZip(bytes) ?? kind('zip', 'application/zip')
  if (startsWith(bytes, 0, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return officeInOle(bytes)
  return textKind(bytes.subarray(0, TEXT_BYTES))
}

const MARKUP = /<[a-z!?/%]/i
const CONTROL = /(?![\t\n\r\f])\p{Control}/u

function textKind(bytes: Uint8Array): FileKind | undefined {
  let text: string
  try {
    const mayEndInsideLetter = bytes.length === TEXT_BYTES
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayEndInsideLetter })
  } catch {
    return undefined
  }
  if (text.trim() === '' || MARKUP.test(text.normalize('NFKC')) || CONTROL.test(text)) return undefined
  return isTable(text) ? kind('csv', 'text/csv; charset=utf-8') : kind('txt', 'text/plain; charset=utf-8')
}

/** The first lines have the same number, at least one, of commas, semicolons or tabs. */
function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/, 6).slice(0, 5).filter(Boolean)
  const counts = (separator: string) => new Set(lines.map((line) => line.split(separator).length))
  return (
    lines.length > 1 &&
    [',', ';', '\t'].some((separator) => counts(separator).size === 1 && !counts(separator).has(1))
  )
}
