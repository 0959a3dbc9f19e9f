import { expect, test } from 'vitest'

import { personInSentence, shortName } from './person.ts'

test.each([
  ['สมชาย', 'คุณสมชาย', 'สมชาย'],
  ['Somchai', 'คุณ Somchai', 'Somchai'],
  ['คุณสมชาย', 'คุณสมชาย', 'คุณสมชาย'],
  ['นางสาวเพ็ญศรี', 'นางสาวเพ็ญศรี', 'นางสาวเพ็ญศรี'],
  ['ดร.สมชาย ใจดี', 'ดร.สมชาย ใจดี', 'ดร.สมชาย ใจดี'],
  ['Mr. Smith', 'Mr. Smith', 'Mr. Smith'],
  ['คุณากร', 'คุณคุณากร', 'คุณากร'],
  ['เอก', 'คุณเอก', 'เอก'],
  [' ', '', ''],
])('%s is %s in a Thai sentence and %s in an English one', (name, th, en) => {
  expect(personInSentence(name, 'th')).toBe(th)
  expect(personInSentence(name, 'en')).toBe(en)
})

test.each([
  ['ณัฐธิดา ธรรมรักษ์', 'ณัฐธิดา ธ.'],
  ['ธนกร เมืองแมน', 'ธนกร ม.'],
  ['Nattida Thammarak', 'Nattida T.'],
  ['ดร. สมชาย ใจดี', 'ดร. สมชาย จ.'],
  ['คุณสมชาย ใจดี', 'คุณสมชาย จ.'],
  ['สมชาย', 'สมชาย'],
  ['สมชาย -', 'สมชาย -'],
  ['', ''],
])('%s in short is %s', (name, expected) => {
  expect(shortName(name)).toBe(expected)
})
