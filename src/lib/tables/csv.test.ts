import fc from 'fast-check'
import { expect, test } from 'vitest'

import { guessSeparator, readCsv, separators } from './csv-read.ts'
import { csvLine } from './csv-write.ts'
import { guarded, unguarded } from './guard.ts'

const read = (text: string, separator: ',' | ';' | '\t' = ',') => [...readCsv(text, separator)]

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[",;\t\r\n'=+\-@ aก]{0,8}$/),
  fc.constantFrom('=1+1', '＝SUM(A1)', "'=x", '-5', '\0', 'บริษัท "สยาม", จำกัด'),
)

test('what is written is read back the same, whatever the cells hold', () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(rows, (given) => {
      const back = read(given.map(csvLine).join('')).map((row) => row.map(unguarded))
      expect(back).toEqual(given)
    }),
  )
})

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r1,\r',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['\uFEFF"a ""x""","line\r\nbreak"\n', [['a "x"', 'line\r\nbreak']]],
  ['a,', [['a', '']]],
  ['"never closed, to the end\n', [['never closed, to the end\n']]],
  ['"a" b,c', [['a b', 'c']]],
  ['', []],
])('%j has the rows that people see', (text, rows) => {
  expect(read(text)).toEqual(rows)
})

test.each(separators)('the separator %j is found by the columns that it makes', (separator) => {
  const line = (cells: string[]) => `${cells.join(separator)}\n`
  const text = line(['ชื่อ', 'ที่อยู่', 'โทร']) + line(['สยาม', '"1, ถนน; สีลม"', '02'])
  expect(guessSeparator(text)).toBe(separator)
})

const dangerous = ['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠']

test('no cell begins like a formula, and the guard comes off without a trace', () => {
  fc.assert(
    fc.property(fc.constantFrom(...dangerous), fc.string(), (start, rest) => {
      expect(guarded(start + rest).startsWith("'")).toBe(true)
      expect(unguarded(guarded(start + rest))).toBe(start + rest)
    }),
  )
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguarded(guarded(text))).toBe(text)
    }),
  )
})

test('a negative number of a number column stays a number, a formula in one does not', () => {
  expect(csvLine([-5, '-5', 1.5, null])).toBe("-5,'-5,1.5,\r\n")
  expect(guarded('-1,250.50', true)).toBe('-1,250.50')
  expect(guarded('-1+1', true)).toBe("'-1+1")
})
