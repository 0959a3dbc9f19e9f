import { codePoints } from './text.ts'

/** Titles before a person's name. Longer ones first, so that นางสาว is not read as นาง. */
const PERSON_TITLES = [
  'ว่าที่ร้อยตรี',
  'ว่าที่ ร.ต.',
  'นางสาว',
  'น.ส.',
  'นาย',
  'นาง',
  'คุณหญิง',
  'คุณ',
  'ดร.',
  'ผศ.',
  'รศ.',
  'ศ.',
  'นพ.',
  'พญ.',
  'ทพ.',
  'ม.ร.ว.',
  'ม.ล.',
  'พล.อ.',
  'พ.ต.อ.',
  'พ.ต.ท.',
  'พ.ต.',
  'ร.ต.',
  'Mr.',
  'Mrs.',
  'Ms.',
  'Miss',
  'Mr',
  'Mrs',
  'Ms',
  'Dr.',
  'Dr',
  'Prof.',
  'Khun',
  'K.',
]
/** What kind of firm stands before its name. */
const FIRM_TITLES = [
  'ห้างหุ้นส่วนจำกัด',
  'ห้างหุ้นส่วนสามัญ',
  'ห้างหุ้นส่วน',
  'บริษัท',
  'บจก.',
  'บมจ.',
  'บจ.',
  'หจก.',
  'หสน.',
  'ร้าน',
]

const isLatin = (title: string): boolean => /^[a-z]/i.test(title)

/** A Thai title may touch the name ("คุณสมชาย") if a letter follows ("คุณากร" is a name); a Latin one only after a dot. */
const pattern = (title: string): string => {
  const blank = isLatin(title) && !title.endsWith('.') ? String.raw`\s+` : String.raw`\s*`
  return title.replaceAll('.', String.raw`\.`) + blank + String.raw`(?=[ก-ฮเ-ไ\p{Script=Latin}\d])`
}
const startingWith = (titles: readonly string[]): RegExp =>
  new RegExp(`^(?:${titles.map(pattern).join('|')})+`, 'iu')

const PERSON = startingWith(PERSON_TITLES)
const ANY = startingWith([...FIRM_TITLES, ...PERSON_TITLES])

export const hasTitle = (name: string): boolean => PERSON.test(name.trim())

/** The name without the titles of persons and firms at its start. A name is never all title. */
export const withoutTitles = (name: string): string => name.trim().replace(ANY, '')

/**
 * The letter that stands for a word: the first consonant of a Thai word (not เ แ โ ใ ไ before it), else the first
 * letter or digit in upper case. Undefined when the word has none.
 */
export function leadingLetter(word: string): string | undefined {
  const [first] = /[ก-ฮ]|(?![\u0E00-\u0E7F])[\p{L}\p{N}]/u.exec(word.normalize('NFC')) ?? []
  const upper = first?.toUpperCase()
  return upper && codePoints(upper) === 1 ? upper : first // ŉ and its like have no capital of one letter
}
