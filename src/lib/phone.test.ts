import fc from 'fast-check'
import { expect, test } from 'vitest'

import { phoneHref, phoneKey, phoneKeys, phoneText } from './phone.ts'

const shown = (typed: string) => phoneText(typed, 'th').replaceAll('\u00A0', ' ')

test.each([
  ['0815550107', '081-555-0107', 'tel:+66815550107'],
  ['081 555 0107', '081-555-0107', 'tel:+66815550107'],
  ['๐๘๑-๕๕๕-๐๑๐๗', '081-555-0107', 'tel:+66815550107'],
  ['025550142', '02-555-0142', 'tel:+6625550142'],
  ['(02) 555-0142', '02-555-0142', 'tel:+6625550142'],
  ['053555014', '053-555-014', 'tel:+6653555014'],
  ['+66 2 555 0142', '02-555-0142', 'tel:+6625550142'],
  ['+66 (0)81 555 0107', '081-555-0107', 'tel:+66815550107'],
  ['0066815550107', '081-555-0107', 'tel:+66815550107'],
  ['66815550107', '081-555-0107', 'tel:+66815550107'],
  ['1800123456', '1-800-123-456', 'tel:1800123456'],
  ['1669', '1669', 'tel:1669'],
  ['02-555-0142 ต่อ 12', '02-555-0142 ต่อ 12', 'tel:+6625550142'],
  ['025550142 ext. 12', '02-555-0142 ต่อ 12', 'tel:+6625550142'],
  ['025550142#12', '02-555-0142 ต่อ 12', 'tel:+6625550142'],
  ['02-555-0142-9', '02-555-0142-9', 'tel:+6625550142'],
  ['02-555-0142, 02-555-0143', '02-555-0142, 02-555-0143', 'tel:+6625550142'],
  ['081-555-0107 หรือ 02-555-0142', '081-555-0107 หรือ 02-555-0142', 'tel:+66815550107'],
  ['+1 202 555 0142', '+1 202 555 0142', 'tel:+12025550142'],
])('%j is shown as %s and called by %s', (typed, text, href) => {
  expect(shown(typed)).toBe(text)
  expect(phoneHref(typed)).toBe(href)
})

test.each([
  'ถามคุณนก',
  '555-0142',
  '0123456789',
  '09155501',
  '',
  '+0123',
  'javascript:alert(1)',
  '02-555-0142x',
  '12',
])('%j is no phone number: shown as typed, no link', (typed) => {
  expect(phoneText(typed, 'en')).toBe(typed)
  expect(phoneHref(typed)).toBeUndefined()
})

test('the word for an extension follows the language', () => {
  expect(phoneText('025550142 ต่อ 12', 'en').replaceAll('\u00A0', ' ')).toBe('02-555-0142 ext. 12')
})

test('numbers are compared by digits alone, and +66 is 0', () => {
  const keys = [
    '081-555-0107',
    '+66 81 555 0107',
    '66815550107',
    '๐๘๑ ๕๕๕ ๐๑๐๗',
    '0066 81 5550107',
    '+660815550107',
  ].map(phoneKey)
  expect(new Set(keys)).toEqual(new Set(['0815550107']))
  expect(phoneKey('no number')).toBe('')
})

test('a record is found by the whole text and by the number that it begins with', () => {
  expect(phoneKeys(['02-555-0142 ต่อ 12', '081-555-0107', null, ''])).toEqual([
    '02555014212',
    '025550142',
    '0815550107',
  ])
  expect(phoneKeys(['ถามคุณนก', undefined])).toEqual([])
})

test('what is shown means the same number as what was typed', () => {
  const number = fc.stringMatching(/^(0[689]\d{8}|0[23457]\d{7})$/)
  fc.assert(
    fc.property(number, (digits) => {
      expect(phoneText(digits, 'th')).not.toBe(digits)
      expect(phoneKey(phoneText(digits, 'th'))).toBe(digits)
      expect(phoneKey(phoneHref(digits) ?? '')).toBe(digits)
    }),
  )
})

test('a long text is answered at once', () => {
  const start = performance.now()
  for (const part of ['0', '- ', 'ต่อ1', '1,', '(x#', '-1']) phoneText(part.repeat(20_000), 'th')
  expect(performance.now() - start).toBeLessThan(1000)
})
