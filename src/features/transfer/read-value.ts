import { foldDigits } from '#lib/fold.ts'
import type { Era } from '#lib/locale.ts'
import { checkDigit } from '#lib/tax-id.ts'
import { readTypedDate } from '#lib/typed-date.ts'
import type { Day } from '#lib/days.ts'
import { readCsv } from '#lib/tables/csv-read.ts'

/** `1.05555E+12`: what a spreadsheet makes of a long number. */
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i

function longNumber(text: string): string {
  const [, first = '', rest = '', power = '0'] = SCIENTIFIC.exec(text) ?? []
  const digits = first + rest
  // with digits lost there is no telling what they were
  return first === '' || digits.length <= Number(power) ? text : digits
}

/** A tax id; a leading zero that a spreadsheet took away is put back where the check digit says that it was there. */
export function readTaxId(text: string): string {
  const typed = longNumber(text.trim())
  const digits = foldDigits(typed).replace(/[\s-]/g, '')
  if (!/^\d{12}$/.test(digits)) return typed
  const whole = `0${digits}`
  return checkDigit(whole.slice(0, 12)) === Number(whole[12]) ? whole : typed
}

/** A branch of fewer than five digits is one whose zeros were taken away. */
export const readBranch = (text: string): string => {
  const digits = foldDigits(text.trim())
  if (/^(?:สำนักงานใหญ่|head ?office|hq)$/i.test(digits)) return '00000'
  return /^\d{1,4}$/.test(digits) ? digits.padStart(5, '0') : text
}

/** A Thai number of nine digits that begins like a mobile, or of eight like a line, has lost its zero. */
export function readPhone(text: string): string {
  const digits = foldDigits(text.trim())
  return /^[689]\d{8}$/.test(digits) || /^[2-57]\d{7}$/.test(digits) ? `0${digits}` : text
}

export const readDay = (text: string, era: Era, today: Day): Day | undefined => {
  const [date = ''] = text.trim().split(/\s+\d{1,2}:\d{2}/)
  return readTypedDate(date, { era, today })
}

/** Several values of one cell: between semicolons, lines or bars, else commas; one in quotes may hold them. */
export function readList(text: string): string[] {
  const outside = text.replace(/"(?:[^"]|"")*"/g, '')
  const separator = /[;\n|]/.test(outside) ? ';' : ','
  const line = separator === ';' ? text.replace(/[\n|]/g, ';') : text
  const [values = []] = [...readCsv(line.replace(/([;,])\s+"/g, '$1"'), separator)]
  return values.map((value) => value.trim()).filter((value) => value !== '')
}

/** What `readList` reads back the same. */
export const writeList = (values: readonly string[]): string => {
  const quoted = values.map((value) => (/[,;|\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
  return quoted.join(', ')
}
