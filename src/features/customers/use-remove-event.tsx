import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { newKey } from '#api/key.ts'
import type { CustomerEvent } from '#contract/customer/events.ts'
import { Confirm } from '#ui/confirm.tsx'
import { undoable } from '#ui/undo.ts'

import { customerMutations } from './mutations.ts'
import { useOutcomeToast } from './use-outcome-toast.ts'

/** Asks, then deletes an event, and says how it ended. */
export function useRemoveEvent(): { ask: (event: CustomerEvent) => void; dialog: ReactNode } {
  const { t } = useTranslation(['customers', 'common'])
  const removal = useMutation(customerMutations.removeEvent())
  const failed = useOutcomeToast()
  const [asked, setAsked] = useState<{ event: CustomerEvent; key: string }>()

  const remove = async () => {
    if (!asked) return
    const { event, key } = asked
    const outcome = await removal.mutateAsync({ eventId: event.eventId, key })
    setAsked(undefined)
    // deleted by somebody else is deleted all the same
    if (outcome.kind === 'saved' || outcome.kind === 'gone')
      undoable(t('event.removed', { name: event.eventName }), outcome.kind === 'saved' ? outcome.changes : [])
    else failed(outcome)
  }
  const dialog = asked && (
    <Confirm
      title={t('event.removeQuestion', { name: asked.event.eventName })}
      act={t('common:act.delete')}
      keep={t('event.keep')}
      danger
      busy={removal.isPending}
      onAct={() => void remove()}
      onKeep={() => setAsked(undefined)}
    >
      {t('event.removeBody')}
    </Confirm>
  )
  return { ask: (event) => setAsked({ event, key: newKey() }), dialog }
}
