import { expect, test } from 'vitest'

import { chooseLanguage } from './language.ts'

test.each([
  ['a stored choice wins over the browser', 'en', ['th-TH', 'en'], 'en'],
  [
    'without a choice the first language of the browser that we speak is taken',
    null,
    ['de', 'en-GB', 'th'],
    'en',
  ],
  ['Thai of any country is Thai', null, ['th-TH-u-ca-buddhist'], 'th'],
  ['a browser that speaks neither gets Thai', null, ['de-DE', 'ja'], 'th'],
  ['a broken choice is passed over', 'xx', ['en-US'], 'en'],
  ['nothing at all is Thai', null, [], 'th'],
])('%s', (_title, stored, preferred, expected) => {
  expect(chooseLanguage(stored, preferred)).toBe(expected)
})
