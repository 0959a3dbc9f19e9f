import { expect, test } from 'vitest'

import { words as en } from './words.en.ts'
import { words as th } from './words.th.ts'

const pairs = Object.keys(en).map(
  (key) => [key, en[key as keyof typeof en], th[key as keyof typeof en]] as const,
) // keys() forgets them
const places = (sentence: string) => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort()

test.each(pairs)('%s has the same places in both languages', (_, english, thai) => {
  expect(places(thai)).toEqual(places(english))
})

test.each(pairs)('%s is written as a Thai salesperson writes', (_, __, thai) => {
  expect(thai).toMatch(/[ก-ฮ]/)
  expect(thai).not.toMatch(/[๐-๙]|[.!?]$| {2}|\u0E40\u0E40|\u0E4D\u0E32/)
  expect(thai).not.toMatch(/ครับ|ค่ะ|กรุณา|โปรด|ท่าน|ไม่สามารถ|ล้มเหลว|อีเมล์/)
  expect(thai).not.toMatch(/[ก-๎][A-Za-z0-9{]|[A-Za-z0-9}][ก-๎]/)
})

test.each(pairs)(
  '%s is plain in English, without "please", "sorry" or the words of machines',
  (_, english) => {
    expect(english).not.toMatch(/please|sorry|oops|invalid|null|JSON|!|\?/i)
    expect(english).toMatch(/^[A-Z]/)
  },
)
