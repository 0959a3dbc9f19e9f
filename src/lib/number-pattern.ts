import { partsOf, type Day } from './days.ts'

/** R110: how document numbers look: `prefix`, then `date` (any of yyyy, yy, MM in a row), then at least `digits` digits. */
export type NumberPattern = { prefix: string; date: string; digits: number }

export type NumberKind = keyof typeof defaultPatterns

/** Defaults, modelled on examples of the service. Settings replace them; a change affects new numbers only. */
export const defaultPatterns = {
  customer: { prefix: 'C', date: '', digits: 6 },
  lead: { prefix: 'L', date: '', digits: 6 },
  activity: { prefix: 'A', date: 'yyyyMM', digits: 5 },
  deal: { prefix: 'D', date: 'yyMM', digits: 5 },
  case: { prefix: 'T', date: 'yyMM', digits: 5 },
  contract: { prefix: 'CONT', date: 'yyMM', digits: 5 },
  quotationDraft: { prefix: 'DRAFT', date: 'yyMM', digits: 6 },
  quotation: { prefix: 'Q', date: 'MMyy', digits: 7 },
  salesOrder: { prefix: 'SO', date: 'yyMM', digits: 4 },
  expense: { prefix: 'EX', date: 'yyMM', digits: 5 },
  task: { prefix: 'TK', date: 'yyMM', digits: 5 },
} as const satisfies Record<string, NumberPattern>

/** R110: prefix of 0 to 10 letters, digits, hyphens; 1 to 12 digits. */
export const isNumberPattern = ({ prefix, date, digits }: NumberPattern): boolean =>
  /^[A-Za-z0-9-]{0,10}$/.test(prefix) &&
  /^(?:yyyy|yy|MM){0,3}$/.test(date) &&
  Number.isInteger(digits) &&
  digits >= 1 &&
  digits <= 12

/** R110, R111, R112: the number; `day` is the document's date in Bangkok. A counter that outgrows its digits widens. */
export function numberText(
  { prefix, date, digits }: NumberPattern,
  day: Day,
  counter: number | bigint,
): string {
  const { year, month } = partsOf(day)
  const years = String(year).padStart(4, '0')
  const parts: Record<string, string> = {
    yyyy: years,
    yy: years.slice(-2),
    MM: String(month).padStart(2, '0'),
  }
  return (
    prefix +
    date.replace(/yyyy|yy|MM/g, (part) => parts[part] ?? part) +
    String(counter).padStart(digits, '0')
  )
}

/** R111: what the counter of a number counts within: a month, a year, or all time (''). Each begins at 1. */
export function counterScope({ date }: NumberPattern, day: Day): string {
  if (date.includes('MM')) return day.slice(0, 7)
  return date.includes('yy') ? day.slice(0, 4) : ''
}
