import { expect, test } from 'vitest'

import { languageOf, say, sources } from './say.ts'

const catalogue = (language: 'en' | 'th') =>
  sources[language].flatMap((source): [string, string][] => Object.entries(source))
const places = (sentence: string): string[] => (sentence.match(/\{\{\w+\}\}/g) ?? []).toSorted()

test('no key has two sentences', () => {
  const keys = catalogue('en').map(([key]) => key)
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
})

test('both languages fill the same places', () => {
  const thai = new Map(catalogue('th'))
  const apart = catalogue('en').filter(
    ([key, sentence]) => places(thai.get(key) ?? '').join() !== places(sentence).join(),
  )
  expect(apart).toEqual([])
})

test('Thai is Thai: no full stops, particles or stiff words, and spaces around Latin', () => {
  const wrong =
    /[.!?]$|ครับ|ค่ะ|กรุณา|โปรด|ท่าน|ไม่สามารถ|ล้มเหลว|[\u0E00-\u0E7F][A-Za-z0-9{]|[A-Za-z0-9}][\u0E00-\u0E7F]/
  expect(
    catalogue('th').filter(([, sentence]) => wrong.test(sentence) || !/[\u0E00-\u0E7F]/.test(sentence)),
  ).toEqual([])
})

test.each([
  ['th', 'th'],
  ['th-TH,th;q=0.9,en;q=0.8', 'th'],
  ['en-US,en;q=0.9,th;q=0.8', 'en'],
  ['en;q=0.1, th;q=0.2', 'th'],
  ['th;q=0', 'en'],
  ['fr', 'en'],
  ['', 'en'],
  [undefined, 'en'],
  [';;;q=x,,', 'en'],
])('Accept-Language %s is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})

test('a sentence is filled', () => {
  expect(say('en', 'employeeUnknown', { code: '00007' })).toBe('No employee has the code 00007')
})
