import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyText } from '#lib/testing/any-text.ts'

import { codeKey, fold, foldDigits, nameKey, words } from './fold.ts'

const SARA_AM = '\u0E33'
const NIKHAHIT_AA = '\u0E4D\u0E32'
const NIKHAHIT = '\u0E4D'

test.each([
  ['sara am in one or two characters', `น${SARA_AM}`, `น${NIKHAHIT_AA}`],
  ['a tone before or after the circle of sara am', `น\u0E49${NIKHAHIT_AA}`, `น${NIKHAHIT}\u0E49\u0E32`],
  ['the circle of sara am typed last', `น${SARA_AM}`, `น\u0E32${NIKHAHIT}`],
  ['a tone typed after sara am', `น\u0E49${SARA_AM}`, `น${SARA_AM}\u0E49`],
  ['a tone before or after an upper vowel', 'ท\u0E35\u0E48', 'ท\u0E48\u0E35'],
  ['a tone before or after a lower vowel', 'ก\u0E38\u0E48', 'ก\u0E48\u0E38'],
  ['a mark typed twice', 'ท\u0E35\u0E48', 'ท\u0E35\u0E35\u0E48\u0E48'],
  ['two sara e for sara ae', 'แก้ว', '\u0E40\u0E40ก้ว'],
  ['a zero-width space', 'น้ำมัน', 'น้ำ\u200Bมัน'],
  ['a soft hyphen and a byte order mark', 'Siam', '\uFEFFSi\u00ADam'],
  ['Thai digits', '2569', '๒๕๖๙'],
  ['full-width letters and digits', 'ABC 12', 'ＡＢＣ　１２'],
  ['case', 'siam kraft', 'SIAM Kraft'],
  ['sharp s', 'STRASSE', 'straße'],
  ['runs of blanks and blanks at the ends', 'a b', ' a \t\u00A0 b\n'],
  ['the blank before ๆ', 'อื่นๆ ทั้งหมด', 'อื่น\u00A0ๆ ทั้งหมด'],
  ['hyphens between digits', '0105555000005', '0-1055-55000-00-5'],
])('%s makes no difference to a search', (_, one, other) => {
  expect(fold(other)).toBe(fold(one))
})

test.each([
  ['tones', 'ข่าว', 'ข้าว'],
  ['short and long vowels', 'กิ', 'กี'],
  ['letters and digits joined by a hyphen', 'so-12', 'so12'],
])('%s stay different', (_, one, other) => {
  expect(fold(other)).not.toBe(fold(one))
})

const thaiText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('กนท\u0E32\u0E33เแๆ ๐9-\u200B\u00A0Aaßẞς')),
      fc.integer({ min: 0xe30, max: 0xe4f }).map((code) => String.fromCodePoint(code)),
      anyText({ maxLength: 2 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('folded text does not change when it is folded again', () => {
  fc.assert(
    fc.property(thaiText, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(nameKey(nameKey(text))).toBe(nameKey(text))
    }),
    { numRuns: 1500 },
  )
})

test('every single character that is no ideograph folds to something stable', () => {
  const ranges = [
    [0, 0x33ff],
    [0xa4d0, 0xabff],
    [0xd7b0, 0xffff],
  ] as const
  const unstable: string[] = []
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code++) {
      const folded = fold(String.fromCharCode(code))
      if (fold(folded) !== folded) unstable.push(code.toString(16))
    }
  }
  expect(unstable).toEqual([])
})

test('the marks of one consonant may be typed in any order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(Array.from('\u0E34\u0E48\u0E4C\u0E4D'), { minLength: 2 }), (marks) => {
      expect(fold(`ก${marks.join('')}`)).toBe(fold(`ก${marks.toReversed().join('')}`))
    }),
  )
})

test('R10: names differ by inner blanks, digits and hyphens, but not by case, ends, mark order or what is invisible', () => {
  expect(nameKey(' SIAM  Kraft ')).toBe('siam  kraft')
  expect(nameKey('siam kraft')).not.toBe(nameKey('siam  kraft'))
  expect(nameKey('ร้าน ๑')).not.toBe(nameKey('ร้าน 1'))
  expect(nameKey('1-2')).not.toBe(nameKey('12'))
  expect(nameKey('น\u0E49\u0E33\u200B')).toBe(nameKey('น\u0E4D\u0E49\u0E32'))
  expect(nameKey('\u200B \u2060')).toBe('')
})

test('R7: codes are found in any case of letters and otherwise exactly', () => {
  expect(codeKey(' c000055 ')).toBe(codeKey('C000055'))
  expect(codeKey('A-1')).not.toBe(codeKey('A1'))
  expect(codeKey('ก๑')).not.toBe(codeKey('ก1'))
})

test('digits fold and nothing else does', () => {
  expect(foldDigits('๐๑๒๓๔๕๖๗๘๙ ０９ A-ก')).toBe('0123456789 09 A-ก')
})

test('a search is its words, and a blank search has none', () => {
  expect(words('  สยาม   KRAFT 02-555 ')).toEqual(['สยาม', 'kraft', '02555'])
  expect(words(' \u200B ')).toEqual([])
})
