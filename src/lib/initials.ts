import { leadingLetter, withoutTitles } from './names.ts'

const thaiWords = new Intl.Segmenter('th', { granularity: 'word' })

/** Thai compounds have no blanks: สยามคราฟท์ is สยาม and คราฟท์. */
const wordsInside = (word: string): string[] =>
  /[ก-ฮ]/.test(word) ? Array.from(thaiWords.segment(word), ({ segment }) => segment) : [word]

/** What kind of firm stands after its name, several in a row. */
const FIRM_END =
  /(?:[\s,.]*(?:\(มหาชน\)|จำกัด|\b(?:co|ltd|inc|plc|pcl|public|company|limited|corporation)\b))+[\s,.]*$/i

/** Splitting Thai into words is slow; the first two stand at the front. */
const MOST_LOOKED_AT = 250

/**
 * Up to two letters for an avatar: "ณัฐธิดา ธรรมรักษ์" is ณธ, "บริษัท สยามคราฟท์บรรจุภัณฑ์ จำกัด" is สค,
 * "Siam Kraft Co., Ltd." is SK. Empty only for a name without letters and digits.
 */
export function initials(name: string): string {
  const start = name.slice(0, MOST_LOOKED_AT)
  const core = withoutTitles(start).replace(FIRM_END, '') || start
  const apart = core.split(/\s+/).filter((word) => leadingLetter(word) !== undefined)
  const words = apart.length > 1 ? apart : apart.flatMap(wordsInside)
  return words
    .flatMap((word) => leadingLetter(word) ?? [])
    .slice(0, 2)
    .join('')
}
