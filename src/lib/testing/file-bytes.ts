/** Bytes of a Latin-1 text, one for each character. */
export const bytesOf = (latin: string): Uint8Array => Uint8Array.from(latin, (char) => char.charCodeAt(0))

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const word = (value: number): string => String.fromCharCode(value & 0xff, value >> 8)

/** A zip whose members are empty but for their names: all that a look at the headers needs. */
export const zipOf = (...names: string[]): Uint8Array =>
  bytesOf(names.map((name) => `PK\x03\x04${'\0'.repeat(22)}${word(name.length)}\0\0${name}`).join(''))

const MAGIC = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'

/** An old compound file of 512-byte sectors with a directory of these streams (at most three and the root). */
export function oleOf(...streams: string[]): Uint8Array {
  const header = `${MAGIC}${'\0'.repeat(22)}${word(9)}${'\0'.repeat(16)}${word(0)}\0\0`.padEnd(512, '\0')
  const entry = (name: string) =>
    `${`${Array.from(name).join('\0')}\0`.padEnd(64, '\0')}${word(name.length * 2 + 2)}`.padEnd(128, '\0')
  return bytesOf((header + ['Root Entry', ...streams].map(entry).join('')).padEnd(1024, '\0'))
}
