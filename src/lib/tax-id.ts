import { fold } from './fold.ts'

/** R18: the key by which tax ids are compared: blanks, hyphens, Thai digits and case folded away. */
export const taxIdKey = (text: string): string => fold(text).replace(/[\s\p{Dash_Punctuation}]/gu, '')

/** The check digit of the first twelve digits: (11 − Σ dᵢ × (14 − i) mod 11) mod 10. */
export function checkDigit(twelve: string): number {
  const sum = Array.from(twelve).reduce((total, digit, i) => total + Number(digit) * (13 - i), 0)
  return (11 - (sum % 11)) % 10
}

export type TaxIdState = 'empty' | 'valid' | 'wrong' | 'foreign'

/**
 * R18: whether a Thai tax id holds. `wrong` (13 digits, check digit does not match) is marked on screen and never
 * refused, as old data is dirty; anything that is not 13 digits is an id of another country.
 */
export function taxIdState(text: string | null | undefined): TaxIdState {
  const key = taxIdKey(text ?? '')
  if (key === '') return 'empty'
  if (!/^\d{13}$/.test(key)) return 'foreign'
  return checkDigit(key.slice(0, 12)) === Number(key[12]) ? 'valid' : 'wrong'
}

/** 0-1055-55000-00-5 on screen; a foreign id as typed. Prints and exports show `taxIdKey`. */
export function taxIdText(text: string): string {
  const key = taxIdKey(text)
  return /^\d{13}$/.test(key) ? key.replace(/^(.)(.{4})(.{5})(..)(.)$/, '$1-$2-$3-$4-$5') : text
}
