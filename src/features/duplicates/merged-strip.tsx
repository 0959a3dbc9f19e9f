import { Button } from '@mantine/core'
import { IconArrowsJoin } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { newKey } from '#api/key.ts'
import type { Merge } from '#contract/sala/merge.ts'
import { useFormat } from '#i18n/use-format.ts'
import { paths } from '#lib/paths.ts'
import { Confirm } from '#ui/confirm.tsx'
import { Notice } from '#ui/notice.tsx'
import { undoable } from '#ui/undo.ts'

import styles from './duplicates.module.css'
import { duplicateMutations } from './mutations.ts'
import { duplicateQueries } from './queries.ts'
import { useFailedToast } from './use-failed-toast.ts'

type Props = { customerCode: string; mayWrite: boolean }

/** On the page of a customer: whom it was merged into, or who was merged into it, each with the way back. */
export function MergedStrip({ customerCode, mayWrite }: Props) {
  const { data = [] } = useQuery(duplicateQueries.merges(customerCode))
  return data.map((merge) => (
    <MergeNotice
      key={merge.loserCode}
      merge={merge}
      isGone={merge.loserCode === customerCode}
      mayWrite={mayWrite}
    />
  ))
}

function MergeNotice({ merge, isGone, mayWrite }: { merge: Merge; isGone: boolean; mayWrite: boolean }) {
  const { t } = useTranslation('duplicates')
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const { survivorCode, survivorName, loserCode, loserName } = merge
  const title = isGone
    ? t('isMerged', { name: survivorName, code: survivorCode })
    : t('tookIn', { name: loserName, code: loserCode })
  const end = (
    <>
      <Link to={paths.customer(isGone ? survivorCode : loserCode)}>
        {t('openSurvivor', { code: isGone ? survivorCode : loserCode })}
      </Link>
      {mayWrite && (
        <Button size="xs" variant="default" onClick={() => setAsking(true)}>
          {t('split')}
        </Button>
      )}
    </>
  )
  return (
    <>
      <div className={styles.strip}>
        <Notice
          tone={isGone ? 'soon' : 'plain'}
          icon={<IconArrowsJoin size={18} stroke={1.6} />}
          title={title}
          end={end}
        >
          {t('isMergedBy', { person: merge.mergedByName, when: format.dateTime(merge.mergedAt) })}
        </Notice>
      </div>
      {asking && <SplitDialog merge={merge} onClose={() => setAsking(false)} />}
    </>
  )
}

function SplitDialog({ merge, onClose }: { merge: Merge; onClose: () => void }) {
  const { t } = useTranslation('duplicates')
  const split = useMutation(duplicateMutations.split())
  const failed = useFailedToast()
  const [key] = useState(newKey)
  const names = { a: merge.survivorName, b: merge.loserName }
  const act = async () => {
    const outcome = await split.mutateAsync({ loser: merge.loserCode, key })
    onClose()
    if (outcome.kind === 'saved') undoable(t('splitDone', names), outcome.changes)
    else failed(outcome)
  }
  return (
    <Confirm
      title={t('splitQuestion', names)}
      act={t('split')}
      keep={t('keepMerged')}
      busy={split.isPending}
      onAct={() => void act()}
      onKeep={onClose}
    >
      {t('splitBody', names)}
    </Confirm>
  )
}
