import { isDay, type Day } from './days.ts'

/** Asia/Bangkok is 7 hours ahead of UTC all year round. */
const BANGKOK_MS = 7 * 3_600_000

const WIRE =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/i

/** What a wire date says: a day without time, or an instant in milliseconds since 1970 (UTC). */
export type WireDate = { kind: 'day'; day: Day } | { kind: 'instant'; instant: number }

function zoneMs(zone: string | undefined): number | undefined {
  if (zone === undefined) return BANGKOK_MS
  if (zone.toUpperCase() === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  if (hours > 14 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

/**
 * Reads every form of a date that occurs on the wire: `YYYY-MM-DD`, or that with `T` or a blank,
 * `HH:mm[:ss[.fraction]]` and `Z`, `+HHmm` or `+HH:mm`. No zone means Bangkok. Undefined: no date at all.
 * By hand, because `+0700` without a colon is outside the form that the JavaScript `Date` has to read.
 */
export function readWireDate(text: string): WireDate | undefined {
  const [, day = '', hour, minute, second = '0', fraction = '', zone] = WIRE.exec(text.trim()) ?? []
  if (!isDay(day)) return undefined
  if (hour === undefined) return { kind: 'day', day }
  const offset = zoneMs(zone)
  if (offset === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return undefined
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second)
  const midnight = new Date(`${day}T00:00:00Z`).getTime()
  const instant = midnight + seconds * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3)) - offset
  return isDay(dayInBangkok(instant)) ? { kind: 'instant', instant } : undefined
}

/** `YYYY-MM-DDTHH:mm:ss.sss` on the clocks of Bangkok. */
const inBangkok = (instant: number | Date): string =>
  new Date(Number(instant) + BANGKOK_MS).toISOString().slice(0, -1)

/** The calendar day in Bangkok at an instant. */
export const dayInBangkok = (instant: number | Date): Day => inBangkok(instant).slice(0, 10)

export const todayInBangkok = (now: number | Date = Date.now()): Day => dayInBangkok(now)

/** The calendar day that a wire date names. A date-only value is that day in every zone of the reader. */
export function readDay(text: string): Day | undefined {
  const date = readWireDate(text)
  return date?.kind === 'instant' ? dayInBangkok(date.instant) : date?.day
}

/** Milliseconds since 1970; a date without time begins at midnight in Bangkok. */
export function readInstant(text: string): number | undefined {
  const date = readWireDate(text)
  return date?.kind === 'day' ? new Date(`${date.day}T00:00:00+07:00`).getTime() : date?.instant
}

/** The time of day in Bangkok, `HH:mm`; undefined for a date without time. */
export function readTime(text: string): string | undefined {
  const date = readWireDate(text)
  return date?.kind === 'instant' ? inBangkok(date.instant).slice(11, 16) : undefined
}

/** A year above 2400 is a Buddhist one by mistake: refused on write. */
export const hasBuddhistYear = (text: string): boolean => Number(/^\s*(\d{4})-/.exec(text)?.[1] ?? 0) > 2400

/** `2026-11-24T09:05:00+0700`: how date-times are written. */
export const toWireDateTime = (instant: number | Date): string => `${inBangkok(instant).slice(0, 19)}+0700`

/** `2026-11-24T09:05:00`, Bangkok, without zone: event dates in requests, `salesOrderDate` in answers. */
export const toLocalDateTime = (instant: number | Date): string => inBangkok(instant).slice(0, 19)

/** `2026-11-24 09:05:00`, Bangkok, without zone: satisfaction and contract dates. */
export const toSpacedDateTime = (instant: number | Date): string => toLocalDateTime(instant).replace('T', ' ')
