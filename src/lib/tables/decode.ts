/** Encodings of text files that people here have, by their names for `TextDecoder`. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-874'] as const
export type Encoding = (typeof encodings)[number]

const SAMPLE = 4096

/** Zero bytes at even and odd places tell UTF-16 without a mark: Latin letters and line ends have one each. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0]
  const sample = bytes.subarray(0, SAMPLE)
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const some = sample.length / 20
  if (odd > some && even < odd / 4) return 'utf-16le'
  return even > some && odd < even / 4 ? 'utf-16be' : undefined
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * How a text file is written: its mark where it has one, UTF-16 by its zero bytes, UTF-8 where all of it is that;
 * else Windows-874 (TIS-620), which any bytes are. A guess: people see it with the first rows and may change it.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return utf16Of(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-874')
}

/** The text of a file, without its mark. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '')
