import { foldDigits } from './fold.ts'

const HEAD_OFFICE = '00000'

/** R18: the key by which branches are compared: digits are five long ("1" is "00001"), the rest is as typed. */
export function branchKey(text: string): string {
  const key = foldDigits(text.trim())
  return /^\d{1,5}$/.test(key) ? key.padStart(5, '0') : key.toLowerCase()
}

/** Branch 00000. An empty code says head office only of a business, which the caller knows. */
export const isHeadOffice = (text: string | null | undefined): boolean =>
  branchKey(text ?? '') === HEAD_OFFICE
