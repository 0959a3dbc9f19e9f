import { foldDigits } from './fold.ts'
import { NO_BREAK, type Language } from './locale.ts'

/** A number that can be called: national digits, or `+` and digits of another country. */
type Phone = { number: string; extension: string | undefined; isAlone: boolean }

/** Several numbers in one field, and 02-123-4567-9 for a row of lines: the first one is called. */
const NEXT_NUMBER = /\s*(?:[,;/]|หรือ|\bor\b)|(?<=\d{3,4})\s?[-–]\s?\d{1,2}$/i
const EXTENSION = /^(.*?)\s*(?:ต่อ|ext(?:ension)?\.?|\bx|#)\s*:?\s*(\d{1,6})$/i

/** Digits of a Thai number as dialled inside the country, `+digits` of any other; undefined: no phone number. */
function dialled(text: string): string | undefined {
  if (!/^\+?[\d\s().\-\u2010-\u2015]+$/.test(text)) return undefined
  const digits = text.replace(/\D/g, '')
  if (text.startsWith('+') && !digits.startsWith('66'))
    return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : undefined
  const national = phoneKey(text)
  return /^(?:0[689]\d{8}|0[23457]\d{7}|1[89]00\d{6}|1\d{2,3})$/.test(national) ? national : undefined
}

function parse(typed: string): Phone | undefined {
  const text = foldDigits(typed.trim())
  if (text.length > 100) return undefined
  const [first = ''] = text.split(NEXT_NUMBER)
  const [, main = first, extension] = EXTENSION.exec(first) ?? []
  const number = dialled(main)
  return number === undefined ? undefined : { number, extension, isAlone: first === text }
}

/** How people write it: 081-234-5678, 02-123-4567, 053-123-456, 1-800-123-456, 1669. */
function grouped(number: string): string {
  if (/^1[89]00/.test(number)) return number.replace(/^(1)(.{3})(.{3})(.{3})$/, '$1-$2-$3-$4')
  if (number.startsWith('02')) return number.replace(/^(..)(.{3})(.{4})$/, '$1-$2-$3')
  return number.replace(/^(0..)(.{3})(.{3,4})$/, '$1-$2-$3')
}

/** The number as people write it, its extension in the reader's language. What is no single known number stays as typed. */
export function phoneText(typed: string, language: Language): string {
  const phone = parse(typed)
  if (!phone?.isAlone || phone.number.startsWith('+')) return typed
  const word = language === 'th' ? 'ต่อ' : 'ext.'
  return grouped(phone.number) + (phone.extension ? ` ${word}${NO_BREAK}${phone.extension}` : '')
}

/** `tel:+66812345678` of the first number; undefined when it is not recognised, which then is no link. */
export function phoneHref(typed: string | null | undefined): string | undefined {
  const number = parse(typed ?? '')?.number
  return number === undefined ? undefined : `tel:${number.replace(/^0/, '+66')}`
}

/** The key by which numbers are compared: nothing but digits, +66 as 0. Empty when there are none. */
export function phoneKey(typed: string): string {
  const digits = foldDigits(typed).replace(/\D/g, '')
  const isInternational = /^\s*(?:\+|00)/.test(foldDigits(typed)) || /^66\d{8,9}$/.test(digits)
  return isInternational ? digits.replace(/^(?:00)?660?/, '0') : digits
}

/** Every key by which the numbers of one record are found: each text's own and that of the number it begins with. */
export const phoneKeys = (typed: readonly (string | null | undefined)[]): string[] => {
  const keys = typed.flatMap((text) =>
    text ? [phoneKey(text), parse(text)?.number.replace('+', '') ?? ''] : [],
  )
  return [...new Set(keys)].filter((key) => key !== '')
}
