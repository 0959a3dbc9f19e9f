import fc from 'fast-check'
import { expect, test } from 'vitest'

import { checkDigit, taxIdKey, taxIdState, taxIdText } from './tax-id.ts'

test.each([
  ['0105555000005', 'valid'],
  ['0105555000004', 'wrong'],
  ['0-1055-55000-00-5', 'valid'],
  ['0 1055 55000 00 5', 'valid'],
  ['๐๑๐๕๕๕๕๐๐๐๐๐๕', 'valid'],
  ['0105599000124', 'valid'],
  ['0105599000134', 'wrong'],
  ['010559900012', 'foreign'],
  ['GB 123 4567 89', 'foreign'],
  ['01055550000050', 'foreign'],
  ['', 'empty'],
  ['  -  ', 'empty'],
  [null, 'empty'],
  [undefined, 'empty'],
])('R18: the tax id %j is %s', (text, state) => {
  expect(taxIdState(text)).toBe(state)
})

test('R18: of the ten last digits exactly one holds', () => {
  const twelve = fc.stringMatching(/^\d{12}$/)
  fc.assert(
    fc.property(twelve, (start) => {
      const valid = Array.from('0123456789').filter((last) => taxIdState(start + last) === 'valid')
      expect(valid).toEqual([String(checkDigit(start))])
    }),
  )
})

test('R18: a wrong digit is noticed', () => {
  expect(taxIdState('0105555000005')).toBe('valid')
  expect(taxIdState('1105555000005')).toBe('wrong')
  expect(taxIdState('0105555100005')).toBe('wrong')
})

test('R18: blanks, hyphens, Thai digits and case make no difference when ids are compared', () => {
  expect(taxIdKey(' 0-1055–55000-00-๕ ')).toBe('0105555000005')
  expect(taxIdKey('gb 123')).toBe(taxIdKey('GB123'))
})

test('a Thai id is shown in its groups, any other as typed', () => {
  expect(taxIdText('0105555000005')).toBe('0-1055-55000-00-5')
  expect(taxIdText('GB 123')).toBe('GB 123')
})
