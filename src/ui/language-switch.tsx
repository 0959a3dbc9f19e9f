import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { switchLanguage } from '#i18n/start.ts'
import type { Language } from '#lib/locale.ts'

import { Segments } from './segments.tsx'
import { toast } from './toast.ts'

/** The two languages, each in its own words. `short` for the top bar. What was typed on the page stays. */
export function LanguageSwitch({ short = false }: { short?: boolean }) {
  const { t, i18n } = useTranslation(['common', 'errors'])
  const [wanted, setWanted] = useState<Language>() // answers at once; the words may take a moment
  const change = (language: Language) => {
    setWanted(language)
    switchLanguage(language)
      .catch(() => toast({ kind: 'failed', text: t('errors:wordsNotLoaded') }))
      .finally(() => setWanted(undefined))
  }
  return (
    <Segments<Language>
      label={t('nav.language')}
      hideLabel
      value={wanted ?? (i18n.language === 'en' ? 'en' : 'th')}
      segments={[
        { value: 'th', label: short ? 'TH' : 'ไทย' },
        { value: 'en', label: short ? 'EN' : 'English' },
      ]}
      onChange={change}
    />
  )
}
