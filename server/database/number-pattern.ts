/** `SO` + `yyMM` + 4 digits: SO24090001 (R110). `date` may be empty: the number then never starts again. */
export type NumberPattern = { prefix: string; date: DateParts; digits: number }

/** In the order in which they are written, with the Christian year. */
export type DateParts = '' | 'yyyy' | 'yy' | 'yyyyMM' | 'yyMM' | 'MMyyyy' | 'MMyy'

/** What a counter counts in: a month, a year, or everything (''). `day` is YYYY-MM-DD. */
export function periodOf({ date }: NumberPattern, day: string): string {
  if (date.includes('MM')) return day.slice(0, 7)
  return date === '' ? '' : day.slice(0, 4)
}

/** A counter that outgrows its digits gets wider (R112). */
export function formatNumber({ prefix, date, digits }: NumberPattern, day: string, value: bigint): string {
  const written = date
    .replace('yyyy', day.slice(0, 4))
    .replace('yy', day.slice(2, 4))
    .replace('MM', day.slice(5, 7))
  return `${prefix}${written}${`${value}`.padStart(digits, '0')}`
}
