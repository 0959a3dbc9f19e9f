import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'

import { Confirm } from '#ui/confirm.tsx'
import { guardUnload, hasUnsaved, keepingAll } from '#ui/leave-guard.ts'

/** Asks before a page with unsaved changes is left inside the app; the browser asks when the tab is closed. */
export function LeaveDialog() {
  const { t } = useTranslation()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => hasUnsaved() && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(guardUnload, [])
  if (blocker.state !== 'blocked') return null

  return (
    <Confirm
      title={t('leave.title')}
      act={t('act.leave')}
      keep={t('act.keepEditing')}
      onAct={blocker.proceed}
      onKeep={blocker.reset}
    >
      {t(keepingAll() === 'no' ? 'leave.body' : 'leave.kept')}
    </Confirm>
  )
}
