import { Button } from '@mantine/core'
import { IconCopy, IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { Notice } from '#ui/notice.tsx'
import { toast } from '#ui/toast.ts'

import type { Draft } from './draft.ts'
import type { Gate } from './draft-gate.tsx'
import styles from './draft-notices.module.css'

const icon = { size: 18, stroke: 1.6 }

/** Another tab has the form. */
export function Elsewhere({ gate }: { gate: Gate }) {
  const { t } = useTranslation('drafts')
  const take = (
    <Button size="xs" variant="default" onClick={() => gate.reopen({ take: true })}>
      {t('editHere')}
    </Button>
  )
  return (
    <div className={styles.notice}>
      <Notice tone="soon" icon={<IconCopy {...icon} />} title={t('elsewhere')} end={take}>
        {t('elsewhereMore')}
      </Notice>
    </div>
  )
}

/** The form holds what was typed before. */
export function Restored({ gate, draft, onRead }: { gate: Gate; draft: Draft; onRead: () => void }) {
  const { t } = useTranslation(['drafts', 'common'])
  const format = useFormat()
  const discard = async () => {
    const back = await gate.place?.discard()
    gate.reopen({ fresh: true })
    const run = () => void back?.().then(() => gate.reopen({}))
    toast({ kind: 'done', text: t('discarded'), action: { label: t('common:act.undo'), run } })
  }
  const end = (
    <>
      <Button size="xs" variant="subtle" color="gray" c="var(--s-ink)" onClick={() => void discard()}>
        {t('discard')}
      </Button>
      <Button size="xs" variant="default" onClick={onRead}>
        {t('keep')}
      </Button>
    </>
  )
  return (
    <div className={styles.notice}>
      <Notice icon={<IconHistory {...icon} />} title={t('restored')} end={end}>
        {t('restoredFrom', { time: format.dateTime(new Date(draft.at).toISOString()) })}
        {draft.sent && ` ${t('wasSent')}`}
      </Notice>
    </div>
  )
}
