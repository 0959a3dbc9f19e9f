import { expect, test } from 'vitest'

import { clean, codePoints, isStorable } from './text.ts'

test('R8: texts are trimmed at both ends and NFC-normalised', () => {
  expect(clean(' \u200B Cafe\u0301 \u00A0')).toBe('Caf\u00E9')
  expect(clean('two  inner blanks')).toBe('two  inner blanks')
})

test.each(['', '   ', '\t\n', '\u200B\uFEFF', null, undefined])('R8: %j counts as null', (text) => {
  expect(clean(text)).toBeNull()
})

test('length is counted in code points', () => {
  expect(codePoints('ผู้')).toBe(3)
  expect(codePoints('A😀')).toBe(2)
})

test.each([
  ['A\0B', false],
  ['\uD800', false],
  ['😀 ผู้', true],
  ['', true],
])('%j can be stored: %s', (text, expected) => {
  expect(isStorable(text)).toBe(expected)
})

test('a long run of blanks inside a text costs no time', () => {
  const start = performance.now()
  expect(clean(` a${' '.repeat(200_000)}b `)).toHaveLength(200_002)
  expect(performance.now() - start).toBeLessThan(1000)
})
