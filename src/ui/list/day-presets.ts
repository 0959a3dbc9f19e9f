import { addDays, dayFrom, partsOf, type Day } from '#lib/days.ts'

export type DayRange = readonly [from: Day, to: Day]
export const dayPresets = ['today', 'thisWeek', 'thisMonth', 'lastMonth', 'last30', 'thisYear'] as const
export type DayPreset = (typeof dayPresets)[number]

/** The days that a preset names, counted from today. Weeks begin on Monday. */
export function rangeOf(preset: DayPreset, today: Day): DayRange {
  const { year, month, weekday } = partsOf(today)
  const monday = addDays(today, -((weekday + 6) % 7))
  const ranges = {
    today: [today, today],
    thisWeek: [monday, addDays(monday, 6)],
    thisMonth: monthFrom(year, month),
    lastMonth: month === 1 ? monthFrom(year - 1, 12) : monthFrom(year, month - 1),
    last30: [addDays(today, -29), today],
    thisYear: [dayFrom(year, 1, 1) ?? today, dayFrom(year, 12, 31) ?? today],
  } as const satisfies Record<DayPreset, DayRange>
  return ranges[preset]
}

/** First and last day of a month: the last is the day before the first of the next. */
function monthFrom(year: number, month: number): DayRange {
  const next = month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1)
  return [dayFrom(year, month, 1) ?? '', next === undefined ? '' : addDays(next, -1)]
}
