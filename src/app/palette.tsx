import { useMantineColorScheme } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Palette } from '#features/palette/public.ts'
import { switchLanguage } from '#i18n/start.ts'
import type { Language } from '#lib/locale.ts'
import { toast } from '#ui/toast.ts'

import { actSources } from './palette-acts.ts'
import { paletteSources } from './palette-sources.ts'
import { useSignOut } from './use-sign-out.ts'

export type PaletteProps = { typed: string; onClose: () => void }

/** The palette with everything that the app has to offer. Loaded at the first key. */
export function AppPalette({ typed, onClose }: PaletteProps) {
  const { t } = useTranslation('errors')
  const { setColorScheme } = useMantineColorScheme()
  const signOut = useSignOut()
  const speak = (language: Language) => () => {
    switchLanguage(language).catch(() => toast({ kind: 'failed', text: t('wordsNotLoaded') }))
  }
  const [sources] = useState(() => [
    ...paletteSources,
    ...actSources({
      toDark: () => setColorScheme('dark'),
      toLight: () => setColorScheme('light'),
      toThai: speak('th'),
      toEnglish: speak('en'),
      signOut,
    }),
  ])
  return <Palette sources={sources} typed={typed} onClose={onClose} />
}
