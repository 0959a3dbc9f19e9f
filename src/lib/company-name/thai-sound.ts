/** Letters that sound alike and are mistaken for one another. */
const ALIKE: Record<string, string> = {
  ศ: 'ส',
  ษ: 'ส',
  ณ: 'น',
  ฎ: 'ด',
  ฏ: 'ต',
  ฐ: 'ถ',
  ฑ: 'ท',
  ธ: 'ท',
  ฒ: 'ท',
  ฬ: 'ล',
  ฆ: 'ค',
  ฅ: 'ค',
  ฃ: 'ข',
  ฌ: 'ช',
  ภ: 'พ',
  ใ: 'ไ',
  ฤ: 'ร',
  '\u0e35': '\u0e34',
  '\u0e37': '\u0e36',
  '\u0e39': '\u0e38',
}
const LETTER = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g')

/** A consonant that is written and not spoken, with a vowel on it where it has one. */
const SILENT = /[ก-ฮ](?:\u0e34|\u0e38)?\u0e4c/g
/** Tone marks, the shortener, and what is left of signs above. */
const MARKS = /\u0e3a|[\u0e47-\u0e4e]/g

/**
 * Thai as it sounds, so that spellings of one word meet: without tones and silent letters, long vowels as short ones,
 * letters of one sound as one. Other scripts stay as they are.
 */
export const thaiSound = (folded: string): string =>
  folded
    .replace(SILENT, '')
    .replace(MARKS, '')
    .replace(LETTER, (letter) => ALIKE[letter] ?? letter)
    .replace(/ไย(?!ะ|า|\u0e34|\u0e36|\u0e38)/g, 'ไ')
    .replace(/ไทย/g, 'ไท')
    .replaceAll('รร', 'ั')
    .replaceAll('ๆ', '')

/** Each doubled letter once, and each doubled word of Thai: `ดีดี` is what `ดีๆ` says. */
export const once = (word: string): string =>
  word.replace(/([ก-๙]{2,8}?)\1+/g, '$1').replace(/(\p{L})\1+/gu, '$1')
