import { leadingLetter, withoutTitles } from './names.ts'

const thaiWords = new Intl.Segmenter('th', { granularity: 'word' })

/** Thai compounds have no blanks: สยามคราฟท์ is สยาม and คราฟท์. */
const wordsInside = (word: string): string[] =>
  /[ก-ฮ]/.test(word) ? Array.from(thaiWords.segment(word), ({ segment }) => segment) : [word]

/** What kind of firm stands after its name, several in a row. */
const FIRM_END =
  /(?:[\s,]*(?:\(มหาชน\)|จำกัด|\b(?:co|ltd|inc|plc|public|company|limited|corporation|pcl)\b)[.,)]*)+$/i

/**
 * Up to two letters for an avatar: "ณัฐธิดา ธรรมรักษ์" is ณธ, "บริษัท สยามคราฟท์บรรจุภัณฑ์ จำกัด" is สค,
 * "Siam Kraft Co., Ltd." is SK. Empty only for a name without letters and digits.
 */
export function initials(name: string): string {
  const core = withoutTitles(name).slice(0, 200).replace(FIRM_END, '') || name
  const apart = core.split(/\s+/).filter((word) => leadingLetter(word) !== undefined)
  const words = apart.length > 1 ? apart : apart.flatMap(wordsInside)
  return words
    .flatMap((word) => leadingLetter(word) ?? [])
    .slice(0, 2)
    .join('')
}
