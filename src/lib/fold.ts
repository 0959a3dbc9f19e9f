import { orderThaiMarks } from './thai-marks.ts'

/** What nobody sees: zero-width characters, soft hyphens, stray control characters, halves of a surrogate pair. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Surrogate}]|(?!\s)\p{Control}/gu

/** Through upper case, so that ß meets SS; the final sigma is no letter of its own. */
const foldCase = (text: string): string => text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ')

const foldLetters = (text: string): string => {
  const seen = foldCase(text.normalize('NFKC').replace(UNSEEN, ''))
  return orderThaiMarks(seen.normalize('NFKC')).normalize('NFC')
}

/** Thai and full-width digits as 0 to 9. */
export const foldDigits = (text: string): string =>
  text.replace(/[๐-๙０-９]/g, (digit) => String(digit.charCodeAt(0) & 15)) // both blocks begin at a multiple of 16

/**
 * The one form in which text is searched, in the page and in the database: what people see as the same is the
 * same. Folded twice it does not change. Folds compatibility forms (NFKC), both spellings of sara am, the order of
 * Thai marks, doubled marks, two sara e for sara ae, invisible characters, Thai digits, case, runs of blanks, the
 * blank before ๆ, and hyphens between digits (081-234-5678, 0-1055-55000-00-5).
 */
export const fold = (text: string): string =>
  foldDigits(foldLetters(text))
    .replace(/(?<=\d)\p{Dash_Punctuation}(?=\d)/gu, '')
    .replace(/\s+/g, ' ')
    .replaceAll(' ๆ', 'ๆ')
    .trim()

/** R10: the key by which names are unique. Unlike `fold` it keeps inner blanks, digits and hyphens as they are. */
export const nameKey = (text: string): string => foldLetters(text).trim()

/** R7: the key by which codes and numbers are found, in any case of letters. */
export const codeKey = (text: string): string => text.trim().normalize('NFC').toLowerCase()

/** The words of a search: all of them must be found. Blank text has none. */
export const words = (text: string): string[] => fold(text).split(' ').filter(Boolean)
