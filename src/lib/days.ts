/** A calendar day as text, `YYYY-MM-DD`, Gregorian. It has no time and no zone, so nothing can shift it. */
export type Day = string

const DAY_MS = 86_400_000

/** Noon is never needed: a day is counted in UTC, where every day has 24 hours. */
function countOf(day: Day): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!match) return undefined
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const utc = new Date(0)
  utc.setUTCFullYear(year, month - 1, date) // Date.UTC would read the years 0 to 99 as 1900 to 1999
  const exists = year > 0 && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date
  return exists ? utc.getTime() / DAY_MS : undefined
}

const dayAt = (count: number): Day => new Date(count * DAY_MS).toISOString().slice(0, 10)

/** Whether the text is a day that exists: `2026-02-29` is none. Years 1 to 9999. */
export const isDay = (text: string): boolean => countOf(text) !== undefined

/** Builds a day from numbers, month 1 to 12; undefined when there is no such day. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  return isDay(day) ? day : undefined
}

/** Year, month 1 to 12, date, and weekday 0 (Sunday) to 6. */
export function partsOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const count = countOf(day) ?? Number.NaN
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number)
  return { year, month, date, weekday: (((count + 4) % 7) + 7) % 7 } // 1970-01-01 was a Thursday
}

/** The day so many days later, or earlier when negative. An impossible day stays as it is. */
export function addDays(day: Day, days: number): Day {
  const count = countOf(day)
  return count === undefined ? day : dayAt(count + days)
}

/** Days from one day to another, negative when the other lies before; NaN when one of them is none. */
export const daysBetween = (from: Day, to: Day): number =>
  (countOf(to) ?? Number.NaN) - (countOf(from) ?? Number.NaN)
