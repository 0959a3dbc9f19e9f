/** What no file system or header takes, and what hides or turns the end of a name. */
const UNSAFE = /[<>:"|?*\p{Control}\p{Default_Ignorable_Code_Point}\p{Surrogate}]/gu
/** Devices of Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

const MOST_BYTES = 200

/** Start and end of a name that is longer than any file system takes: what is cut later need not be looked at. */
const shortened = (name: string): string => (name.length > 1000 ? name.slice(0, 900) + name.slice(-50) : name)

const utf8 = new TextEncoder()

function cut(name: string): string {
  if (utf8.encode(name).length <= MOST_BYTES) return name
  const letters = Array.from(new Intl.Segmenter('th').segment(name), ({ segment }) => segment)
  let size = 0
  return letters.filter((letter) => (size += utf8.encode(letter).length) <= MOST_BYTES).join('')
}

/**
 * The name of an uploaded file without any path, in two parts as the wire has them. The extension is in lower case
 * and empty when there is none; the name is at most 200 bytes of UTF-8 (file systems take 255) and never empty.
 */
export function splitFileName(typed: string): { filename: string; extension: string } {
  const last = typed.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const safe = shortened(last)
    .replace(UNSAFE, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const [, name = safe, extension = ''] = /^(.+)\.([\p{L}\p{M}\p{N}]{1,10})$/u.exec(safe) ?? []
  const filename = cut(name.replace(/[.\s]+$/, '')) || 'file'
  return { filename: DEVICE.test(filename) ? `_${filename}` : filename, extension: extension.toLowerCase() }
}

/** "certificate.pdf" */
export const joinFileName = (filename: string, extension: string | null | undefined): string =>
  extension ? `${filename}.${extension}` : filename
