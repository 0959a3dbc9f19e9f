import { dayInBangkok, readWireDate } from './dates.ts'
import { daysBetween } from './days.ts'
import { fill } from './fill.ts'
import { NO_BREAK, type Language } from './locale.ts'

const relativeWords = {
  th: {
    now: 'เมื่อสักครู่',
    minutes: `{{n}}${NO_BREAK}นาทีที่แล้ว`,
    hours: `{{n}}${NO_BREAK}ชม. ที่แล้ว`,
    days: `{{n}}${NO_BREAK}วันที่แล้ว`,
    yesterday: 'เมื่อวาน',
    today: 'วันนี้',
    tomorrow: 'พรุ่งนี้',
    inDays: `อีก {{n}}${NO_BREAK}วัน`,
  },
  en: {
    now: 'Just now',
    minutes: `{{n}}${NO_BREAK}min ago`,
    hours: `{{n}}${NO_BREAK}h ago`,
    days: `{{n}}${NO_BREAK}days ago`,
    yesterday: 'Yesterday',
    today: 'Today',
    tomorrow: 'Tomorrow',
    inDays: `in {{n}}${NO_BREAK}days`,
  },
} as const satisfies Record<Language, Record<string, string>>

/** Beyond so many days the full date says more. */
const MOST_DAYS = 7
/** A clock that is a little ahead of ours must not turn "just now" into "today". */
const SKEW_MINUTES = 5

/**
 * "3 min ago", "Yesterday", "in 2 days": how far a wire date is from `now`, counted in days of Bangkok.
 * Undefined when it is more than seven days away, or no date.
 */
export function relativeText(language: Language, text: string, now: number | Date): string | undefined {
  const date = readWireDate(text)
  if (!date) return undefined
  const say = relativeWords[language]
  const minutes = date.kind === 'instant' ? Math.floor((Number(now) - date.instant) / 60_000) : undefined
  if (minutes !== undefined && minutes >= -SKEW_MINUTES && minutes < 12 * 60) {
    if (minutes < 1) return say.now
    return minutes < 60 ? fill(say.minutes, { n: minutes }) : fill(say.hours, { n: Math.floor(minutes / 60) })
  }
  const day = date.kind === 'instant' ? dayInBangkok(date.instant) : date.day
  return fromDays(say, daysBetween(dayInBangkok(now), day))
}

function fromDays(say: (typeof relativeWords)[Language], days: number): string | undefined {
  if (Math.abs(days) > MOST_DAYS) return undefined
  if (days === 0) return say.today
  if (days === 1) return say.tomorrow
  if (days === -1) return say.yesterday
  return days > 0 ? fill(say.inDays, { n: days }) : fill(say.days, { n: -days })
}
