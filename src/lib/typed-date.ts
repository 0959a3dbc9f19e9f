import { calendarWords } from './calendar-words.ts'
import { addDays, dayFrom, partsOf, type Day } from './days.ts'
import { fold, foldDigits } from './fold.ts'
import { BUDDHIST_OFFSET, type Era } from './locale.ts'

/** What the reading of a typed date depends on. */
export type TypedDateContext = { era: Era; today: Day }

const plain = (name: string): string => fold(name).replaceAll('.', '')

const MONTHS = new Map<string, number>()
const WEEKDAYS = new Map<string, number>()
for (const { months, shortMonths, weekdays, shortWeekdays } of Object.values(calendarWords)) {
  for (const names of [months, shortMonths]) names.forEach((name, i) => MONTHS.set(plain(name), i + 1))
  for (const names of [shortWeekdays, weekdays]) names.forEach((name, i) => WEEKDAYS.set(plain(name), i))
}

WEEKDAYS.set('พฤหัส', 4)
for (const [name, weekday] of [
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
] as const)
  WEEKDAYS.set(name, weekday)
MONTHS.set('sept', 9)

const NEAR = new Map([
  ['วันนี้', 0],
  ['today', 0],
  ['พรุ่งนี้', 1],
  ['tomorrow', 1],
  ['มะรืนนี้', 2],
  ['มะรืน', 2],
  ['เมื่อวาน', -1],
  ['เมื่อวานนี้', -1],
  ['yesterday', -1],
])

/** Four digits 2400–2700 are Buddhist, 1900–2199 Gregorian; two are of the user's era, from 80 years ago to 19 ahead. */
function gregorianYear(text: string | undefined, { era, today }: TypedDateContext): number | undefined {
  const thisYear = partsOf(today).year
  if (text === undefined) return thisYear
  const year = Number(text)
  if (text.length === 4) {
    if (year >= 2400 && year <= 2700) return year - BUDDHIST_OFFSET
    return year >= 1900 && year <= 2199 ? year : undefined
  }
  const offset = era === 'buddhist' ? BUDDHIST_OFFSET : 0
  const earliest = thisYear + offset - 80
  return earliest + ((((year - earliest) % 100) + 100) % 100) - offset
}

/** "จันทร์หน้า", "next monday": of the week after this one (weeks begin on Monday). "จันทร์": the next one to come. */
function weekdayFrom(text: string, today: Day): Day | undefined {
  const match = /^(?:วัน)?(next )?(.+?)\s*(หน้า)?$/.exec(text)
  const weekday = WEEKDAYS.get(match?.[2] ?? '')
  if (weekday === undefined) return undefined
  const now = partsOf(today).weekday
  const nextWeek = match?.[1] !== undefined || match?.[3] !== undefined
  if (!nextWeek) return addDays(today, ((weekday - now + 6) % 7) + 1)
  return addDays(today, 7 - ((now + 6) % 7) + ((weekday + 6) % 7))
}

/** 24/11/69, 24/11, 2026/11/24, 24112569, 241169. */
function fromNumbers(text: string, context: TypedDateContext): Day | undefined {
  const iso = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text)
  const apart = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/.exec(text)
  const together = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text)
  const [year, month, date] = iso ? iso.slice(1) : (apart ?? together ?? []).slice(1).toReversed()
  const gregorian = month === undefined ? undefined : gregorianYear(year, context)
  return gregorian === undefined ? undefined : dayFrom(gregorian, Number(month), Number(date))
}

/** 24 พ.ย. 69, 24 พฤศจิกายน พ.ศ. 2569, 24 nov, nov 24, 2026. */
function fromWords(text: string, context: TypedDateContext): Day | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s*([^\d\s]+)(?:\s*(?:พศ|คศ)?\s*(\d{4}|\d{2}))?$/.exec(text)
  const monthFirst = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}|\d{2}))?$/.exec(text)
  const [date, name = '', typedYear] = dayFirst?.slice(1) ?? [
    monthFirst?.[2],
    monthFirst?.[1],
    monthFirst?.[3],
  ]
  const month = MONTHS.get(name)
  const year = gregorianYear(typedYear, context)
  return month === undefined || year === undefined ? undefined : dayFrom(year, month, Number(date))
}

/** "ศุกร์ 27 พฤศจิกายน 2569", "วันศุกร์ที่ 27 …", "Friday 27 …": a weekday that is another one than the day's is refused. */
function fromFull(text: string, context: TypedDateContext): Day | undefined {
  const [, name = '', rest = ''] = /^(?:วัน)?([^\d\s]*?)(?:\s*ที่)?\s+(\d.*|[a-z]+ \d.*)$/.exec(text) ?? []
  const weekday = WEEKDAYS.get(name)
  if (weekday === undefined && name !== '') return undefined
  const day = rest === text ? undefined : fromWords(rest, context)
  return day !== undefined && (weekday ?? partsOf(day).weekday) === partsOf(day).weekday ? day : undefined
}

/** Longer than any date that people write. */
const MOST_TYPED = 60

/**
 * The day that somebody typed: 24/11/69, 24-11-2026, 24112569, 24 พ.ย. 69, 24 nov, ๒๔/๑๑/๒๕๖๙, 2026-11-24,
 * วันนี้, พรุ่งนี้, จันทร์หน้า, ศุกร์ 27 พฤศจิกายน 2569, Nov 24, 2026, +7. Day before month, always. The field echoes what was understood before it is saved.
 * Undefined: not understood, or no such day.
 */
export function readTypedDate(typed: string, context: TypedDateContext): Day | undefined {
  if (typed.length > MOST_TYPED) return undefined
  const text = plain(typed.replace(/[-–/,]+/g, ' '))
  const shift = foldDigits(typed.trim())
  const near = NEAR.get(text) ?? (/^[+-]\d{1,4}$/.test(shift) ? Number(shift) : undefined)
  if (near !== undefined) return addDays(context.today, near)
  const numbers = plain(typed.trim().replace(/[-–.\s]+/g, '/'))
  return (
    fromNumbers(numbers, context) ??
    fromWords(text, context) ??
    fromFull(text, context) ??
    weekdayFrom(text, context.today)
  )
}
