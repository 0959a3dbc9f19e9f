import { useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'

import { createFormat, type Format } from '#lib/format.ts'
import type { Language } from '#lib/locale.ts'

import { chosenEra, usualEra, watchEra } from './era.ts'

/** Dates, money and numbers as the reader reads them: language and calendar era are theirs. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'th'
  const era = useSyncExternalStore(watchEra, chosenEra) ?? usualEra(language)
  return useMemo(() => createFormat({ language, era }), [language, era])
}
