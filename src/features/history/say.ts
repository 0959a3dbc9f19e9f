import i18next, { type TFunction } from 'i18next'

import type { RecordKind } from '#contract/sala/changes.ts'
import { chosenEra, usualEra } from '#i18n/era.ts'
import { currentLanguage } from '#i18n/language.ts'
import { readDay, todayInBangkok } from '#lib/dates.ts'
import { createFormat, type Format } from '#lib/format.ts'

/** Words and formats outside of React, for toasts. */
export function speech(): { t: TFunction<['history', 'customers', 'common', 'parts']>; format: Format } {
  const language = currentLanguage()
  const format = createFormat({ language, era: chosenEra() ?? usualEra(language) })
  return { t: i18next.getFixedT(null, ['history', 'customers', 'common', 'parts']), format }
}

/** "10:32" of today, else day and time. */
export const whenText = (format: Format, at: string): string =>
  readDay(at) === todayInBangkok() ? format.time(at) : format.dateTime(at)

/** Where the words of a kind's fields stand, and those that are spelt otherwise there. */
const places: Record<RecordKind, { under: string; others?: Readonly<Record<string, string>> }> = {
  customer: { under: 'field' },
  customerEvent: { under: 'event', others: { customerId: 'field.customerCode' } },
  satisfaction: { under: 'satisfaction', others: { dateAnswered: 'satisfaction.dateCreated' } },
  customerFile: { under: 'file', others: { fileCategoryId: 'file.category' } },
}

/** The label of a field as the screens have it; a field that they do not show by its name on the wire. */
export function fieldLabel(kind: RecordKind, field: string): string {
  const { under, others } = places[kind]
  const key = `customers:${others?.[field] ?? `${under}.${field}`}`
  // keys made of names that the host sends: no type can know them
  return i18next.exists(key) ? String(i18next.t(key as never)) : field
}
