import { expect, test } from 'vitest'

type Words = { [key: string]: string | Words }

const files = import.meta.glob<Words>(['/src/**/words.{en,th}.ts', '/src/i18n/words/*.{en,th}.ts'], {
  import: 'words',
  eager: true,
})

/** Every sentence of one language with where it stands. */
function sentences(language: 'en' | 'th'): [place: string, text: string][] {
  const flat = (words: Words, place: string): [string, string][] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${place}.${key}`, value]] : flat(value, `${place}.${key}`),
    )
  return Object.entries(files)
    .filter(([file, words]) => file.endsWith(`.${language}.ts`) && words !== undefined)
    .flatMap(([file, words]) => flat(words, file.replace(`.${language}.ts`, '')))
}

const thai = sentences('th')
const english = new Map(sentences('en'))
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()

/** The Thai sentences that offend, so that a failure names them. */
const offending = (isWrong: (text: string) => boolean) => thai.filter(([, text]) => isWrong(text))

test('there are words to look at', () => {
  expect(thai.length).toBeGreaterThan(100)
})

test('a Thai sentence has the values of the English one', () => {
  const different = thai.filter(([place, text]) => {
    const same = english.get(place) ?? english.get(place.replace(/_other$/, '_one')) ?? ''
    return placeholders(text).join() !== placeholders(same).join()
  })
  expect(different).toEqual([])
})

test('every English sentence has a Thai one', () => {
  const places = new Set(thai.map(([place]) => place))
  expect([...english.keys()].filter((place) => !places.has(place.replace(/_one$/, '_other')))).toEqual([])
})

test.each<[string, RegExp]>([
  ['has Thai digits', /[๐-๙]/],
  ['ends like an English one', /[.!?]$/],
  ['pleads or is over-polite', /ครับ|ค่ะ|กรุณา|โปรด|ท่าน/],
  ['touches a Latin word or a digit', /[ก-๎][A-Za-z0-9]|[A-Za-z0-9][ก-๎]/],
  ['has two blanks in a row', / {2}/],
  ['has sara e twice for sara ae', /เเ/],
  ['has sara am in two pieces', /\u0E4D\u0E32/],
  ['lets ๆ begin a line', /[^\u00A0]ๆ/],
  [
    'lets ณ stand alone at the end of a line',
    /(?:^|[^\u00A0ก-๎])ณ(?:$|[^ก-๎\u00A0])| ณ |\u00A0ณ |(?<![ก-๎])ณ\u00A0?$/,
  ],
  ['glues a value to a word', /[ก-๎]\{\{|\}\}[ก-๎]/],
  [
    'uses a word that machines translate so',
    /ประหยัด|สมัคร|คล่องแคล่ว|ล้มเหลว|ระเบียน|เจ้าของ|ความน่าจะเป็น|คำสั่งขาย|อีเมล์|ลายเซ็นต์|ไม่สามารถ/,
  ],
])('no Thai sentence %s', (_fault, pattern) => {
  expect(offending((text) => pattern.test(text))).toEqual([])
})

test('no English sentence apologises or shouts', () => {
  const shouting = [...english].filter(([, text]) => /!|\b(?:please|sorry|oops|successfully)\b/i.test(text))
  expect(shouting).toEqual([])
})
