import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import type { ImportState } from '#contract/sala/imports.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Notice } from '#ui/notice.tsx'

/** A file that was imported before says so. */
export function Earlier({ earlier }: { earlier: ImportState | undefined }) {
  const { t } = useTranslation('transfer')
  const format = useFormat()
  if (!earlier) return null
  const done = Object.values(earlier.counts).reduce((sum, count) => sum + count, 0)
  return (
    <Notice
      tone="soon"
      icon={<IconRefresh size={18} stroke={1.6} />}
      title={earlier.isDone ? t('resume.doneTitle') : t('resume.title')}
    >
      {earlier.isDone
        ? t('resume.doneText', { when: format.dateTime(earlier.dateCreated) })
        : t('resume.text', { done: format.number(done), total: format.number(earlier.total) })}
    </Notice>
  )
}
