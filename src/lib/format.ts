import { readDay, readTime, todayInBangkok } from './dates.ts'
import type { Day } from './days.ts'
import * as days from './format-day.ts'
import { fileSizeText, fixedText, moneyText, numberText, shortText } from './format-number.ts'
import { relativeText } from './format-relative.ts'
import { UNKNOWN, type Locale } from './locale.ts'
import { toDecimal, type Amount } from './money.ts'
import type Big from 'big.js'

/** A date as the wire carries it, in any of its forms. */
type WireText = string | null | undefined

/**
 * How values are shown to a reader. Everything takes the wire's value as it is: nothing known is a dash, and what
 * cannot be read is shown raw rather than as a wrong value.
 */
export function createFormat(locale: Locale) {
  const day = (say: (day: Day) => string) => (text: WireText) => {
    const read = text ? readDay(text) : undefined
    return read === undefined ? text || UNKNOWN : say(read)
  }
  const amount = (say: (value: Big) => string) => (value: Amount) => {
    const read = toDecimal(value)
    return read === undefined ? String(value ?? '') || UNKNOWN : say(read)
  }
  const dayText = day((read) => days.dayText(locale, read))
  const dateTime = (text: WireText) => {
    const [read, time] = [text && readDay(text), text && readTime(text)]
    return read && time ? days.dayAndTime(locale, read, time) : dayText(text)
  }

  return {
    locale,
    /** 24 พ.ย. 2569 */
    day: dayText,
    /** 24 พ.ย. in this year, else with the year. */
    dayInList: (text: WireText, now: number | Date = Date.now()) =>
      day((read) => days.dayInList(locale, read, todayInBangkok(now)))(text),
    /** 24 พ.ย., for birthdays. */
    dayWithoutYear: day((read) => days.dayWithoutYear(locale, read)),
    /** 24/11/2569 */
    dayNumeric: day((read) => days.dayNumeric(locale, read)),
    /** 24 พฤศจิกายน 2569 */
    dayLong: day((read) => days.dayLong(locale, read)),
    /** อ. 24 พ.ย. 2569 */
    dayWithWeekday: day((read) => days.dayWithWeekday(locale, read)),
    /** ศุกร์ 27 พฤศจิกายน 2569 */
    dayFull: day((read) => days.dayFull(locale, read)),
    /** พฤศจิกายน 2569 */
    month: day((read) => days.monthText(locale, read)),
    /** 24 พ.ย. 2569 09:05, in Bangkok; a date without time stays without. */
    dateTime,
    /** 09:05, in Bangkok. */
    time: (text: WireText) => (text && readTime(text)) || UNKNOWN,
    /** "3 min ago", within seven days of now; else the date, for a list. The full `dateTime` goes in the tooltip. */
    relative: (text: WireText, now: number | Date = Date.now()) =>
      (text && relativeText(locale.language, text, now)) ||
      day((read) => days.dayInList(locale, read, todayInBangkok(now)))(text),
    /** ฿1,234.50 */
    money: (value: Amount, currency?: string) => amount((read) => moneyText(read, 2, currency))(value),
    /** ฿1,235, for lists and cards. */
    moneyInList: (value: Amount, currency?: string) => amount((read) => moneyText(read, 0, currency))(value),
    /** ฿845,200 below a million, then 1.2 ล้าน. The full amount goes in the tooltip. */
    moneyShort: amount((read) => shortText(locale.language, read) ?? moneyText(read, 0)),
    /** 1,200 or 2.5 */
    number: amount((read) => numberText(read)),
    /** 1,204 below a million, then 1.2 ล้าน. */
    numberShort: amount((read) => shortText(locale.language, read) ?? numberText(read, 0)),
    /** 1,234.50: cells under a head that says baht. */
    fixed: (value: Amount, decimals = 2) => amount((read) => fixedText(read, decimals))(value),
    /** 12.5%; the value is in percent. */
    percent: amount((read) => `${numberText(read)}%`),
    /** 180 KB */
    fileSize: (bytes: number | null | undefined) =>
      bytes === null || bytes === undefined ? UNKNOWN : fileSizeText(bytes),
  }
}
export type Format = ReturnType<typeof createFormat>
