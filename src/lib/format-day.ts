import { calendarWords } from './calendar-words.ts'
import { partsOf, type Day } from './days.ts'
import { BUDDHIST_OFFSET, type Locale } from './locale.ts'

/** Year as the reader counts it. */
export const yearOf = (locale: Locale, day: Day): number =>
  partsOf(day).year + (locale.era === 'buddhist' ? BUDDHIST_OFFSET : 0)

/** 24 พ.ย. · 24 Nov */
export function dayWithoutYear({ language }: Locale, day: Day): string {
  const { month, date } = partsOf(day)
  return `${date} ${calendarWords[language].shortMonths[month - 1]}`
}

/** 24 พ.ย. 2569 · 24 Nov 2026 */
export const dayText = (locale: Locale, day: Day): string =>
  `${dayWithoutYear(locale, day)} ${yearOf(locale, day)}`

/** In a list: without the year when it is this year's. */
export const dayInList = (locale: Locale, day: Day, today: Day): string =>
  partsOf(day).year === partsOf(today).year ? dayWithoutYear(locale, day) : dayText(locale, day)

/** 24/11/2569 · 24/11/2026 */
export function dayNumeric(locale: Locale, day: Day): string {
  const [, month, date] = day.split('-')
  return `${date}/${month}/${yearOf(locale, day)}`
}

/** พฤศจิกายน 2569 · November 2026 */
export const monthText = (locale: Locale, day: Day): string =>
  `${calendarWords[locale.language].months[partsOf(day).month - 1]} ${yearOf(locale, day)}`

/** 24 พฤศจิกายน 2569 · 24 November 2026 */
export const dayLong = (locale: Locale, day: Day): string => `${partsOf(day).date} ${monthText(locale, day)}`

/** อ. 24 พ.ย. 2569 · Tue 24 Nov 2026 */
export const dayWithWeekday = (locale: Locale, day: Day): string =>
  `${calendarWords[locale.language].shortWeekdays[partsOf(day).weekday]} ${dayText(locale, day)}`

/** ศุกร์ 27 พฤศจิกายน 2569 · Friday 27 November 2026: the echo of a typed date. */
export const dayFull = (locale: Locale, day: Day): string =>
  `${calendarWords[locale.language].weekdays[partsOf(day).weekday]} ${dayLong(locale, day)}`

/** 24 พ.ย. 2569 09:05 · 24 Nov 2026, 09:05. `time` is HH:mm. */
export const dayAndTime = (locale: Locale, day: Day, time: string): string =>
  `${dayText(locale, day)}${locale.language === 'en' ? ',' : ''} ${time}`
