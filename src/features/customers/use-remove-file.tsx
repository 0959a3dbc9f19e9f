import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { newKey } from '#api/key.ts'
import type { CustomerFile } from '#contract/customer/files.ts'
import { Confirm } from '#ui/confirm.tsx'
import { undoable } from '#ui/undo.ts'

import { fullName } from './file-row.tsx'
import { customerMutations } from './mutations.ts'
import { useOutcomeToast } from './use-outcome-toast.ts'

/** Asks, then takes a file off the customer, and says how it ended. */
export function useRemoveFile(customerCode: string): {
  ask: (file: CustomerFile) => void
  dialog: ReactNode
} {
  const { t } = useTranslation(['customers', 'common'])
  const removal = useMutation(customerMutations.removeFile())
  const failed = useOutcomeToast()
  const [asked, setAsked] = useState<{ file: CustomerFile; key: string }>()

  const remove = async () => {
    if (!asked) return
    const { file, key } = asked
    const outcome = await removal.mutateAsync({ customerCode, attachmentId: file.attachmentId, key })
    setAsked(undefined)
    // removed by somebody else is removed all the same
    if (outcome.kind === 'saved' || outcome.kind === 'gone')
      undoable(t('file.removed', { name: fullName(file) }), outcome.kind === 'saved' ? outcome.changes : [])
    else failed(outcome)
  }
  const dialog = asked && (
    <Confirm
      title={t('file.removeQuestion', { name: fullName(asked.file) })}
      act={t('common:act.remove')}
      keep={t('file.keep')}
      danger
      busy={removal.isPending}
      onAct={() => void remove()}
      onKeep={() => setAsked(undefined)}
    >
      {t('file.removeBody')}
    </Confirm>
  )
  return { ask: (file) => setAsked({ file, key: newKey() }), dialog }
}
