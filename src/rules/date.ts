import { hasBuddhistYear, readWireDate } from '#lib/dates.ts'
import { isDay } from '#lib/days.ts'
import { BUDDHIST_OFFSET } from '#lib/locale.ts'
import { clean } from '#lib/text.ts'

import { cleanDay } from './cleaning.ts'
import { when, type Issue } from './issue.ts'

function buddhistYear(field: string, text: string): Issue[] {
  const year = Number(text.slice(0, 4))
  return when(hasBuddhistYear(text), field, 'buddhistYear', { year, gregorian: year - BUDDHIST_OFFSET })
}

/** A calendar day, YYYY-MM-DD; blank is none. A year above 2400 is the Buddhist one by mistake. */
export function checkDay(field: string, text: string | null | undefined): Issue[] {
  const day = cleanDay(text)
  if (day === null) return []
  return isDay(day) ? buddhistYear(field, day) : when(true, field, 'dateForm')
}

/** A date-time in any form of the wire, also a day alone; blank is missing. */
export function checkDateTime(field: string, text: string | null | undefined): Issue[] {
  const moment = clean(text)
  if (moment === null) return when(true, field, 'required')
  return readWireDate(moment) ? buddhistYear(field, moment) : when(true, field, 'dateTimeForm')
}
