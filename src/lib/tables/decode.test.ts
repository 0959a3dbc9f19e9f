import { expect, test } from 'vitest'

import { decode, guessEncoding } from './decode.ts'

const text = 'รหัสลูกค้า,ชื่อลูกค้า\r\nC000001,บริษัท สยามเทรดดิ้ง จำกัด\r\n'
const utf8 = new TextEncoder().encode(text)
const utf16 = (isBig: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  Array.from(text).forEach((_, i) => view.setUint16(i * 2, text.charCodeAt(i), !isBig))
  return new Uint8Array(view.buffer)
}
/** Thai letters lie from 0xA1 in Windows-874, in the order of Unicode. */
const windows874 = Uint8Array.from(text, (letter) => {
  const code = letter.charCodeAt(0)
  return code < 0x80 ? code : code - 0x0e00 + 0xa0
})
const marked = (mark: number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes])

test.each([
  ['UTF-8', 'utf-8', utf8],
  ['UTF-8 with a mark', 'utf-8', marked([0xef, 0xbb, 0xbf], utf8)],
  ['UTF-16, small end first', 'utf-16le', utf16(false)],
  ['UTF-16, small end first, with a mark', 'utf-16le', marked([0xff, 0xfe], utf16(false))],
  ['UTF-16, big end first', 'utf-16be', utf16(true)],
  ['UTF-16, big end first, with a mark', 'utf-16be', marked([0xfe, 0xff], utf16(true))],
  ['Windows-874', 'windows-874', windows874],
] as const)('%s is recognised and read', (_, encoding, bytes) => {
  expect(guessEncoding(bytes)).toBe(encoding)
  expect(decode(bytes, encoding)).toBe(text)
})

test('plain Latin is UTF-8', () => {
  expect(guessEncoding(new TextEncoder().encode('code,name\nC1,Siam'))).toBe('utf-8')
})
