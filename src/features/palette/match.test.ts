import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { PaletteEntry } from '#ui/palette.ts'

import { highlight } from './highlight.ts'
import { find, wantedOf } from './match.ts'

const entry = (label: string, ...also: string[]): PaletteEntry => ({ id: label, label, also, to: '/' })
const names = [
  entry('บริษัท สยามคราฟท์บรรจุภัณฑ์ จำกัด', 'Siam Kraft Packaging', 'C000349', '02-555-0142', '0105555000005'),
  entry('สยามคราฟท์ (สาขาระยอง)', 'C000402'),
  entry('ห้างหุ้นส่วนจำกัด น้ำดื่มเมืองสยาม', 'C000611'),
  entry('ออกจากระบบ', 'Sign out'),
]
const found = (text: string) => find(names, wantedOf(text), 9).map(({ label }) => label.slice(0, 12))

test('what begins with the text comes first, then words in the name, then what lies within', () => {
  expect(found('สยาม')).toEqual(['สยามคราฟท์ (', 'บริษัท สยามค', 'ห้างหุ้นส่วน'])
})

test.each([
  ['siam kraft', 'บริษัท สยามค'],
  ['c000349', 'บริษัท สยามค'],
  ['025550142', 'บริษัท สยามค'],
  ['02-555', 'บริษัท สยามค'],
  ['0105555', 'บริษัท สยามค'],
  ['sign', 'ออกจากระบบ'],
  ['ออก', 'ออกจากระบบ'],
  ['lpk,8ik', 'สยามคราฟท์ ('],
  ['หรเื', 'ออกจากระบบ'],
])('%j finds %s, in either language and on either keyboard layout', (text, label) => {
  expect(found(text)[0]).toBe(label)
})

test('nothing is found for what is nowhere, and nothing is asked by blanks', () => {
  expect(found('ไม่มีจริง')).toEqual([])
  expect(wantedOf('  ')).toEqual([])
})

test('five thousand rows answer a key within 50 ms', () => {
  const rows = Array.from({ length: 5000 }, (_, n) => entry(`บริษัท ทดสอบรายที่ ${n} จำกัด`, `C${n}`, `Test ${n}`))
  find(rows, wantedOf('ก'), 8) // indexed when the palette opens
  // the quickest of ten: a machine with other work is slow, and that is no fault
  const took = Array.from({ length: 10 }, () => {
    const started = performance.now()
    find(rows, wantedOf('รายที่ 49'), 8)
    return performance.now() - started
  })
  expect(Math.min(...took)).toBeLessThan(50)
})

const marked = (label: string, text: string) =>
  highlight(label, wantedOf(text))
    .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
    .join('')

test.each([
  ['น้ำดื่มเมืองสยาม', 'สยาม', 'น้ำดื่มเมือง[สยาม]'],
  ['น้ำดื่ม', 'ดื', 'น้ำ[ดื่]ม'],
  ['ผู้มุ่งหวัง', 'ผ', '[ผู้]มุ่งหวัง'],
  ['Siam  Kraft', 'siam kraft', '[Siam]  [Kraft]'],
  ['C000349', '349', 'C000[349]'],
  ['ลูกค้า', 'xyz', 'ลูกค้า'],
])('in %s, %j is marked as %s', (label, text, expected) => expect(marked(label, text)).toBe(expected))

test('marking loses no letter and cuts no cluster', () => {
  const letters = fc.string({ unit: fc.constantFrom(...Array.from('กขคงจผูสำ้่ิ์าเแabc 12')), maxLength: 12 })
  const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' })
  fc.assert(
    fc.property(letters, letters, (label, text) => {
      const pieces = highlight(label, wantedOf(text))
      expect(pieces.map((piece) => piece.text).join('')).toBe(label)
      const ends = new Set([...segmenter.segment(label)].map(({ index, segment }) => index + segment.length))
      let at = 0
      for (const piece of pieces) expect(ends.has((at += piece.text.length))).toBe(true)
    }),
  )
})
