import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'

/** That what was typed is safe, and since when (ms since 1970). */
export function KeptAt({ at }: { at: number | undefined }) {
  return at !== undefined && <Since at={at} />
}

function Since({ at }: { at: number }) {
  const { t } = useTranslation('parts')
  const format = useFormat()
  return t('form.keptAt', { time: format.time(new Date(at).toISOString()) })
}
