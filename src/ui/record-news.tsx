import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import type { Change } from '#contract/sala/changes.ts'
import { useFormat } from '#i18n/use-format.ts'

import { Notice } from './notice.tsx'

/** In the second line of a page: somebody just changed what it shows. */
export function NewsMark({ change }: { change: Change }) {
  const { t } = useTranslation('parts')
  const format = useFormat()
  return <output>{t('news.changed', { who: change.byName, time: format.time(change.at) })}</output>
}

/** Over a page: the record is gone, and what is in sight is how it was. */
export function GoneNotice({ change }: { change: Change }) {
  const { t } = useTranslation('parts')
  const format = useFormat()
  const title = t('news.removed', { who: change.byName, time: format.time(change.at) })
  return (
    <Notice tone="soon" icon={<IconInfoCircle size={18} stroke={1.6} />} title={title}>
      {t('news.removedKept')}
    </Notice>
  )
}
